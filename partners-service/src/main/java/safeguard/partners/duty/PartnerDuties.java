package safeguard.partners.duty;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.auditformat.Hashes;
import safeguard.partners.assessment.Conclusion;
import safeguard.partners.attestation.AttestationFact;
import safeguard.partners.partner.PartnerFacts;
import safeguard.partners.partner.PartnerStatus;
import safeguard.partners.peer.ObligationSet;
import safeguard.partners.peer.ObligationSet.DueRule;
import safeguard.partners.peer.ObligationSet.Obligation;
import safeguard.partners.peer.ObligationSet.Obligor;
import safeguard.partners.peer.ObligationSet.Severity;

/**
 * What has to be done about a partner, and when: assess it again before the conclusion ends, and have each attestation
 * renewed. A pure function: the same facts give the same set.
 *
 * @param conclusions in the order of their days
 * @param attestations in the order of their days
 */
record PartnerDuties(
        PartnerFacts partner,
        List<Conclusion> conclusions,
        List<AttestationFact> attestations,
        Map<UUID, String> engagementRefs) {

    /** Validity is counted in whole days that belong to no place. */
    private static final String ZONE = "UTC";

    private static final String FALLBACK_ROLE = "partner-manager";
    private static final List<String> ASSESSMENT_REMINDERS = List.of("P60D", "P30D", "P7D");
    private static final List<String> RENEWAL_REMINDERS = List.of("P60D", "P14D");
    private static final int KEY_BYTES = 4;
    private static final int SCOPE_SHOWN = 200;

    /** The set, without a version. */
    ObligationSet set() {
        var duties = isOver()
                ? List.<Obligation>of()
                : Stream.concat(reassessments(), renewals()).toList();
        var name = new ObligationSet.Partner(partner.id(), partner.ref(), partner.legalName());
        return new ObligationSet(0, partner.ref(), name, ZONE, firstDue(duties), duties);
    }

    private boolean isOver() {
        return partner.history().getLast().status() == PartnerStatus.OFFBOARDED;
    }

    /** One for the partner and one for each engagement that was assessed on its own since. */
    private Stream<Obligation> reassessments() {
        return Stream.concat(
                        Stream.of((UUID) null), engagementRefs.keySet().stream().sorted())
                .map(this::lastFor)
                .flatMap(Optional::stream)
                .flatMap(last -> Stream.ofNullable(last.validUntil()).map(end -> reassessment(last, end)));
    }

    private Optional<Conclusion> lastFor(@Nullable UUID engagement) {
        return conclusions.reversed().stream()
                .filter(conclusion -> conclusion.covers(engagement))
                .findFirst()
                .filter(last -> Objects.equals(last.engagementId(), engagement));
    }

    private Obligation reassessment(Conclusion last, LocalDate end) {
        var engagement = last.engagementId() == null ? null : engagementRefs.get(last.engagementId());
        return new Obligation(
                engagement == null ? "assessment" : "assessment." + engagement,
                "REASSESSMENT",
                "Assess %s again%s".formatted(partner.ref(), engagement == null ? "" : " for " + engagement),
                Obligor.OURS,
                FALLBACK_ROLE,
                Severity.HIGH,
                false,
                DueRule.fixed(end),
                ASSESSMENT_REMINDERS,
                List.of("conclusion of due diligence"));
    }

    private Stream<Obligation> renewals() {
        return AttestationFact.current(attestations).stream()
                .flatMap(attestation ->
                        Stream.ofNullable(attestation.validUntil()).map(end -> renewal(attestation, end)));
    }

    private Obligation renewal(AttestationFact attestation, LocalDate end) {
        var scope = attestation.scope();
        return new Obligation(
                "attestation.%s.%s".formatted(attestation.type(), key(attestation.subject())),
                "ATTESTATION_RENEWAL",
                "%s: renew %s for %s"
                        .formatted(
                                partner.ref(),
                                attestation.type(),
                                scope.length() > SCOPE_SHOWN ? scope.substring(0, SCOPE_SHOWN) : scope),
                Obligor.THEIRS,
                FALLBACK_ROLE,
                Severity.MEDIUM,
                false,
                DueRule.fixed(end),
                RENEWAL_REMINDERS,
                List.of("renewed attestation"));
    }

    private static String key(String subject) {
        return Hashes.hex(Hashes.sha256(subject.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 2 * KEY_BYTES);
    }

    /** Only the duties that stand are stated, so none of them is too old to be tracked. */
    private static @Nullable LocalDate firstDue(List<Obligation> duties) {
        return duties.stream()
                .map(duty -> duty.dueRule().date())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
