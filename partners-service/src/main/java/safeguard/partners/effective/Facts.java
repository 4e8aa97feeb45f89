package safeguard.partners.effective;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.partners.assessment.Conclusion;
import safeguard.partners.attestation.AttestationFact;
import safeguard.partners.check.CheckFact;
import safeguard.partners.check.CheckResult;
import safeguard.partners.check.CheckType;
import safeguard.partners.partner.PartnerFacts;
import safeguard.partners.subtier.SubTierFact;

/**
 * What is known about a partner on a day. Lists hold only facts valid by then, in the order of their days.
 *
 * @param engagementRefs refs of the partner's engagements
 * @param subTiers of the engagement that answers
 */
record Facts(
        LocalDate asOf,
        PartnerFacts partner,
        ClearanceChoice choice,
        Map<UUID, String> engagementRefs,
        List<Conclusion> conclusions,
        List<CheckFact> checks,
        List<AttestationFact> attestations,
        List<SubTierFact> subTiers) {

    /** The last conclusion that covers the engagement; an older and better one does not count any more. */
    Optional<Conclusion> conclusion() {
        return conclusions.reversed().stream()
                .filter(conclusion -> conclusion.covers(choice.engagementId()))
                .findFirst();
    }

    Optional<CheckFact> last(CheckType type) {
        return checks.reversed().stream().filter(check -> check.type() == type).findFirst();
    }

    Optional<LocalDate> lastPassedAudit() {
        return checks.reversed().stream()
                .filter(check -> check.type() == CheckType.SITE_AUDIT && check.result() == CheckResult.PASSED)
                .map(CheckFact::performedOn)
                .findFirst();
    }

    /** Whether a conclusion has taken note of something that happened on {@code day}. */
    boolean reviewedSince(LocalDate day) {
        return conclusion().filter(last -> !last.concludedOn().isBefore(day)).isPresent();
    }

    /** Conditions of a live clearance and of the conclusion behind it. */
    List<String> conditions() {
        var clearance = choice.isLive() ? choice.clearance() : null;
        var ofClearance = clearance == null ? List.<String>of() : clearance.conditions();
        var ofConclusion = conclusion().map(Conclusion::conditions).orElse(List.of());
        return Stream.concat(ofClearance.stream(), ofConclusion.stream())
                .distinct()
                .toList();
    }

    @Nullable
    String engagementRef() {
        return choice.engagementId() == null ? null : engagementRefs.get(choice.engagementId());
    }

    /** The last request for each sub-tier that was made by then. */
    List<SubTierFact> currentSubTiers() {
        var byPartner = new HashMap<UUID, SubTierFact>();
        subTiers.stream()
                .filter(subTier -> subTier.on(asOf).isPresent())
                .forEach(subTier -> byPartner.put(subTier.partner().id(), subTier));
        return List.copyOf(byPartner.values());
    }
}
