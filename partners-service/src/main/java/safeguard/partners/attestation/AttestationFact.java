package safeguard.partners.attestation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attestation, for what follows from it.
 *
 * @param validUntil first day not valid; null when it has no end
 */
public record AttestationFact(
        UUID id,
        AttestationType type,
        String scope,
        LocalDate performedAt,
        @Nullable LocalDate validUntil,
        int openCriticals) {

    static AttestationFact of(Attestation attestation) {
        return new AttestationFact(
                attestation.id(),
                attestation.type(),
                attestation.scope(),
                attestation.performedAt(),
                attestation.validUntil(),
                attestation.openCriticals());
    }

    /** What it attests: attestations with the same subject renew each other. */
    public String subject() {
        return type + " " + scope.toLowerCase(Locale.ROOT);
    }

    /**
     * The last attestation of each subject, in the order of the subjects.
     *
     * @param attestations in the order of their days
     */
    public static List<AttestationFact> current(List<AttestationFact> attestations) {
        var bySubject = new TreeMap<String, AttestationFact>();
        attestations.forEach(attestation -> bySubject.put(attestation.subject(), attestation));
        Collection<AttestationFact> current = bySubject.values();
        return List.copyOf(current);
    }
}
