package safeguard.partners.effective;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import safeguard.partners.assessment.AssessmentResult;
import safeguard.partners.assessment.Conclusion;
import safeguard.partners.effective.DegraderPack.Limit;
import safeguard.partners.scope.Ceiling;

/** What the last conclusion of due diligence takes away. */
final class AssessmentDegraders {

    private AssessmentDegraders() {}

    /** There has to be a conclusion that is still valid. */
    static Stream<Degrader> ofValidity(Facts facts, DegraderPack pack) {
        var last = facts.conclusion();
        if (last.isEmpty()) {
            return Stream.of(new Degrader(
                    "DD_MISSING",
                    "Due diligence had not been concluded by %s".formatted(facts.asOf()),
                    "partner/" + facts.partner().id(),
                    null,
                    pack.limit(Limit.DD_MISSING)));
        }
        var end = last.get().validUntil();
        if (end == null || end.isAfter(facts.asOf())) {
            return Stream.empty();
        }
        return Stream.of(new Degrader(
                "DD_EXPIRED",
                "The due diligence of %s has not been valid since %s (%d days)"
                        .formatted(last.get().concludedOn(), end, ChronoUnit.DAYS.between(end, facts.asOf())),
                source(last.get()),
                end,
                pack.limit(Limit.DD_EXPIRED)));
    }

    /** A blocker beats every score. */
    static Stream<Degrader> ofResult(Facts facts, DegraderPack pack) {
        return facts.conclusion().stream()
                .filter(last -> last.result() == AssessmentResult.BLOCKER)
                .map(last -> new Degrader(
                        "DD_BLOCKER",
                        "The due diligence of %s found a blocker".formatted(last.concludedOn()),
                        source(last),
                        last.concludedOn(),
                        pack.limit(Limit.DD_BLOCKER)));
    }

    /** The residual risk has to be low enough: green for all, amber with conditions, red for the lowest only. */
    static Stream<Degrader> ofBand(Facts facts, DegraderPack pack) {
        return facts.conclusion().stream().flatMap(last -> switch (last.score().band()) {
            case GREEN -> Stream.empty();
            case AMBER -> Stream.of(amber(last, !facts.conditions().isEmpty(), pack));
            case RED -> Stream.of(band(last, "BAND_RED", "high", pack.limit(Limit.BAND_RED)));
        });
    }

    private static Degrader amber(Conclusion last, boolean conditions, DegraderPack pack) {
        return conditions
                ? band(last, "BAND_AMBER", "raised", pack.limit(Limit.BAND_AMBER_WITH_CONDITIONS))
                : band(last, "BAND_AMBER", "raised and no conditions are set", pack.limit(Limit.BAND_AMBER));
    }

    private static Degrader band(Conclusion last, String code, String risk, Ceiling limit) {
        var message =
                "The residual risk of %s is %s".formatted(last.score().shown().residual(), risk);
        return new Degrader(code, message, source(last), last.concludedOn(), limit);
    }

    private static String source(Conclusion conclusion) {
        return "assessment/" + conclusion.id();
    }
}
