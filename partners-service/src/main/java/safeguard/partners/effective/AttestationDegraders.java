package safeguard.partners.effective;

import java.util.stream.Stream;
import safeguard.partners.attestation.AttestationFact;
import safeguard.partners.effective.DegraderPack.Limit;

/** What lapsed attestations and open critical findings take away, until a conclusion of due diligence has seen them. */
final class AttestationDegraders {

    private AttestationDegraders() {}

    /** An attestation that has ended and was not renewed. */
    static Stream<Degrader> ofLapse(Facts facts, DegraderPack pack) {
        return AttestationFact.current(facts.attestations()).stream().flatMap(attestation -> {
            var end = attestation.validUntil();
            if (end == null || end.isAfter(facts.asOf()) || facts.reviewedSince(end)) {
                return Stream.empty();
            }
            return pack.lapsed(attestation).stream()
                    .map(limit -> new Degrader(
                            "ATTESTATION_EXPIRED",
                            "The %s for '%s' ended on %s".formatted(attestation.type(), attestation.scope(), end),
                            "attestation/" + attestation.id(),
                            end,
                            limit));
        });
    }

    /** Critical findings that the last attestation of its kind left open. */
    static Stream<Degrader> ofCriticals(Facts facts, DegraderPack pack) {
        return AttestationFact.current(facts.attestations()).stream()
                .filter(attestation -> attestation.openCriticals() > 0)
                .filter(attestation -> !facts.reviewedSince(attestation.performedAt()))
                .map(attestation -> new Degrader(
                        "CRITICAL_FINDINGS_OPEN",
                        "%d critical findings of %s are open"
                                .formatted(attestation.openCriticals(), attestation.performedAt()),
                        "attestation/" + attestation.id(),
                        attestation.performedAt(),
                        pack.limit(Limit.CRITICAL_FINDINGS_OPEN)));
    }
}
