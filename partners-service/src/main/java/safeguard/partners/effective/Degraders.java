package safeguard.partners.effective;

import java.util.List;
import java.util.stream.Stream;

/** All rules that lower a clearance, in the order in which they are reported. Every rule is asked, none hides another. */
final class Degraders {

    /** A rule: what it takes away on the facts, if anything. */
    private interface Rule {
        Stream<Degrader> apply(Facts facts, DegraderPack pack);
    }

    private static final List<Rule> RULES = List.of(
            PartnerDegraders::ofPartner,
            PartnerDegraders::ofClearance,
            AssessmentDegraders::ofValidity,
            AssessmentDegraders::ofResult,
            AssessmentDegraders::ofBand,
            CheckDegraders::ofScreeningAge,
            CheckDegraders::ofScreeningResult,
            CheckDegraders::ofRegistryAge,
            CheckDegraders::ofRegistryResult,
            CheckDegraders::ofAuditAge,
            CheckDegraders::ofAuditResult,
            AttestationDegraders::ofLapse,
            AttestationDegraders::ofCriticals);

    private Degraders() {}

    static List<Degrader> of(Facts facts, DegraderPack pack) {
        return RULES.stream().flatMap(rule -> rule.apply(facts, pack)).toList();
    }
}
