package safeguard.contracts.gate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One step for reasons that one step removes. */
final class Remedies {

    private static final String DUE_DILIGENCE = "REFRESH_DUE_DILIGENCE";
    private static final String AMENDMENT = "AMEND_AGREEMENT";

    private static final Set<String> BY_DUE_DILIGENCE = Set.of(
            "DD_EXPIRED",
            "DD_MISSING",
            "DD_BLOCKER",
            "BAND_RED",
            "BAND_AMBER",
            "CLASS_L4_NEEDS_GREEN_CURRENT",
            "CLASS_L3_NEEDS_AMBER_OR_GREEN");

    private static final Map<String, String> BY_OTHER_STEPS = Map.ofEntries(
            Map.entry("SUBTIER_NOT_APPROVED", "APPROVE_SUBTIER"),
            Map.entry("NO_CLEARANCE", "GRANT_CLEARANCE"),
            Map.entry("CLASS_NOT_CLEARED", "WIDEN_CLEARANCE"),
            Map.entry("PURPOSE_NOT_CLEARED", "WIDEN_CLEARANCE"),
            Map.entry("COUNTRY_NOT_CLEARED", "WIDEN_CLEARANCE"),
            Map.entry("MODE_NOT_CLEARED", "WIDEN_CLEARANCE"),
            Map.entry("NO_AGREEMENT_IN_FORCE", "SIGN_AGREEMENT"),
            Map.entry("SECRET_NOT_COVERED", AMENDMENT),
            Map.entry("READING_NOT_CONFIRMED", "CONFIRM_READING"),
            Map.entry("TOO_MANY_RECIPIENTS", "NAME_FEWER_RECIPIENTS"),
            Map.entry("INBOUND_LIMIT", "ASK_THE_OWNER"),
            Map.entry("COUNSEL_REVIEW_REQUIRED", "ASK_COUNSEL"));

    private record Key(String code, String who) {}

    private Remedies() {}

    static List<Remedy> of(Collection<Finding> findings) {
        var steps = findings.stream()
                .filter(finding -> finding.reason().severity() != Severity.WARN)
                .collect(Collectors.groupingBy(
                        finding -> new Key(step(finding.reason()), finding.who()),
                        () -> new TreeMap<>(Comparator.comparing(Key::code).thenComparing(Key::who)),
                        Collectors.toList()));
        return steps.entrySet().stream()
                .map(step -> remedy(step.getKey(), step.getValue()))
                .toList();
    }

    private static Remedy remedy(Key key, List<Finding> findings) {
        var sentences =
                findings.stream().map(Finding::remedy).distinct().sorted().collect(Collectors.joining(" "));
        var resolves = findings.stream()
                .map(finding -> finding.reason().code())
                .distinct()
                .sorted()
                .toList();
        return new Remedy(key.code(), sentences, resolves, key.who());
    }

    private static String step(Reason reason) {
        if (BY_DUE_DILIGENCE.contains(reason.code())) {
            return DUE_DILIGENCE;
        }
        var byAgreement = reason.source().type().equals("agreement");
        return BY_OTHER_STEPS.getOrDefault(reason.code(), byAgreement ? AMENDMENT : "RESOLVE_" + reason.code());
    }
}
