package safeguard.partners.effective;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguard.partners.effective.DegraderPack.Limit;

/** What the life cycles of the partner and of the clearance take away. */
final class PartnerDegraders {

    private PartnerDegraders() {}

    /** The partner has to be active. */
    static Stream<Degrader> ofPartner(Facts facts, DegraderPack pack) {
        var partner = facts.partner();
        var source = "partner/" + partner.id();
        var entry = partner.statusOn(facts.asOf());
        if (entry.isEmpty()) {
            return Stream.of(new Degrader(
                    "PARTNER_NOT_KNOWN",
                    "The partner was not known before %s".formatted(partner.knownSince()),
                    source,
                    null,
                    pack.limit(Limit.PARTNER_NOT_KNOWN)));
        }
        var since = entry.get().from();
        return switch (entry.get().status()) {
            case ACTIVE -> Stream.empty();
            case SUSPENDED ->
                Stream.of(new Degrader(
                        "PARTNER_SUSPENDED",
                        "The partner has been suspended since %s".formatted(since),
                        source,
                        since,
                        pack.limit(Limit.PARTNER_SUSPENDED)));
            case PROSPECT, ONBOARDING, OFFBOARDING, OFFBOARDED ->
                Stream.of(new Degrader(
                        "PARTNER_NOT_ACTIVE",
                        "The partner has been %s, not ACTIVE, since %s"
                                .formatted(entry.get().status(), since),
                        source,
                        since,
                        pack.limit(Limit.PARTNER_NOT_ACTIVE)));
        };
    }

    /** A suspended clearance gives nothing; without an engagement several clearances give none. */
    static Stream<Degrader> ofClearance(Facts facts, DegraderPack pack) {
        var choice = facts.choice();
        if (choice.isAmbiguous()) {
            var refs = choice.candidates().stream()
                    .map(id -> facts.engagementRefs().getOrDefault(id, id.toString()))
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Stream.of(new Degrader(
                    "ENGAGEMENT_REQUIRED",
                    "The partner has clearances for several engagements (%s): name one".formatted(refs),
                    "partner/" + facts.partner().id(),
                    null,
                    pack.limit(Limit.ENGAGEMENT_REQUIRED)));
        }
        var clearance = choice.clearance();
        if (clearance == null || choice.status() != EffectiveStatus.SUSPENDED) {
            return Stream.empty();
        }
        return clearance.entryOn(facts.asOf()).stream()
                .map(entry -> new Degrader(
                        "CLEARANCE_SUSPENDED",
                        "The clearance has been suspended since %s".formatted(entry.from()),
                        "clearance/" + clearance.id(),
                        entry.from(),
                        pack.limit(Limit.CLEARANCE_SUSPENDED)));
    }
}
