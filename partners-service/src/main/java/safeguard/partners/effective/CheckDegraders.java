package safeguard.partners.effective;

import java.time.LocalDate;
import java.util.stream.Stream;
import safeguard.partners.check.CheckFact;
import safeguard.partners.check.CheckResult;
import safeguard.partners.check.CheckType;
import safeguard.partners.effective.DegraderPack.Limit;

/** What missing, old or bad checks take away. */
final class CheckDegraders {

    private CheckDegraders() {}

    /** Higher classifications need a fresher screening. */
    static Stream<Degrader> ofScreeningAge(Facts facts, DegraderPack pack) {
        var last = facts.last(CheckType.SCREENING);
        if (last.isEmpty()) {
            return Stream.of(never(facts, "SCREENING_STALE", "screened", pack, Limit.SCREENING_VERY_STALE));
        }
        var staleFrom = staleFrom(last.get(), pack.screeningFreshDays());
        var veryStaleFrom = staleFrom(last.get(), pack.screeningUsableDays());
        if (!veryStaleFrom.isAfter(facts.asOf())) {
            return Stream.of(stale(last.get(), "SCREENING_STALE", veryStaleFrom, pack, Limit.SCREENING_VERY_STALE));
        }
        return staleFrom.isAfter(facts.asOf())
                ? Stream.empty()
                : Stream.of(stale(last.get(), "SCREENING_STALE", staleFrom, pack, Limit.SCREENING_STALE));
    }

    /** A match is a veto, and so is one that nobody has decided yet. */
    static Stream<Degrader> ofScreeningResult(Facts facts, DegraderPack pack) {
        return facts.last(CheckType.SCREENING).stream().flatMap(last -> switch (last.result()) {
            case PASSED -> Stream.empty();
            case FAILED -> Stream.of(bad(last, "SCREENING_MATCH", "found a listed party", pack, Limit.SCREENING_MATCH));
            case UNDECIDED ->
                Stream.of(bad(last, "SCREENING_UNDECIDED", "found a possible match", pack, Limit.SCREENING_UNDECIDED));
        });
    }

    /** The registry extract has to be fresh. */
    static Stream<Degrader> ofRegistryAge(Facts facts, DegraderPack pack) {
        var last = facts.last(CheckType.REGISTRY_EXTRACT);
        if (last.isEmpty()) {
            return Stream.of(never(facts, "REGISTRY_STALE", "compared with its register", pack, Limit.REGISTRY_STALE));
        }
        var staleFrom = staleFrom(last.get(), pack.registryFreshDays());
        return staleFrom.isAfter(facts.asOf())
                ? Stream.empty()
                : Stream.of(stale(last.get(), "REGISTRY_STALE", staleFrom, pack, Limit.REGISTRY_STALE));
    }

    /** The registry has to know the partner as we do. */
    static Stream<Degrader> ofRegistryResult(Facts facts, DegraderPack pack) {
        return facts.last(CheckType.REGISTRY_EXTRACT).stream().flatMap(last -> switch (last.result()) {
            case PASSED -> Stream.empty();
            case FAILED ->
                Stream.of(bad(last, "REGISTRY_MISMATCH", "differs from our file", pack, Limit.REGISTRY_MISMATCH));
            case UNDECIDED ->
                Stream.of(bad(last, "REGISTRY_UNDECIDED", "is not decided", pack, Limit.REGISTRY_UNDECIDED));
        });
    }

    /** The highest classification needs a site audit that was passed not too long ago. */
    static Stream<Degrader> ofAuditAge(Facts facts, DegraderPack pack) {
        var passed = facts.lastPassedAudit();
        if (passed.isEmpty()) {
            return Stream.of(never(facts, "AUDIT_STALE", "audited on site", pack, Limit.AUDIT_STALE));
        }
        var staleFrom = passed.get().plusMonths(pack.auditFreshMonths()).plusDays(1);
        return staleFrom.isAfter(facts.asOf())
                ? Stream.empty()
                : Stream.of(new Degrader(
                        "AUDIT_STALE",
                        "The last site audit that was passed is of %s".formatted(passed.get()),
                        "partner/" + facts.partner().id(),
                        staleFrom,
                        pack.limit(Limit.AUDIT_STALE)));
    }

    /** A failed audit counts until the next one. */
    static Stream<Degrader> ofAuditResult(Facts facts, DegraderPack pack) {
        return facts.last(CheckType.SITE_AUDIT).stream()
                .filter(last -> last.result() == CheckResult.FAILED)
                .map(last -> bad(last, "AUDIT_FAILED", "was failed", pack, Limit.AUDIT_FAILED));
    }

    private static LocalDate staleFrom(CheckFact check, int freshDays) {
        return check.performedOn().plusDays(freshDays + 1L);
    }

    private static Degrader never(Facts facts, String code, String verb, DegraderPack pack, Limit limit) {
        return new Degrader(
                code,
                "The partner had not been %s by %s".formatted(verb, facts.asOf()),
                "partner/" + facts.partner().id(),
                null,
                pack.limit(limit));
    }

    private static Degrader stale(CheckFact check, String code, LocalDate since, DegraderPack pack, Limit limit) {
        var message = "The last %s is of %s".formatted(name(check.type()), check.performedOn());
        return new Degrader(code, message, "check/" + check.id(), since, pack.limit(limit));
    }

    private static Degrader bad(CheckFact check, String code, String outcome, DegraderPack pack, Limit limit) {
        var message = "The %s of %s %s".formatted(name(check.type()), check.performedOn(), outcome);
        return new Degrader(code, message, "check/" + check.id(), check.performedOn(), pack.limit(limit));
    }

    private static String name(CheckType type) {
        return switch (type) {
            case SCREENING -> "screening";
            case REGISTRY_EXTRACT -> "registry extract";
            case SITE_AUDIT -> "site audit";
        };
    }
}
