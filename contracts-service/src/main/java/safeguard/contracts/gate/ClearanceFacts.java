package safeguard.contracts.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What partners-service said about the partner.
 *
 * @param etag names the state of the answer
 * @param status of the clearance itself
 * @param granted class that the clearance was granted for, before degraders
 * @param siteCountries where the partner has sites; not written when empty, so that older facts keep their digest
 * @param validUntil first day on which the clearance or the assessment is not valid any more
 */
public record ClearanceFacts(
        String etag,
        String partner,
        String ref,
        String name,
        String partnerStatus,
        String status,
        String granted,
        List<String> purposes,
        List<String> countries,
        List<String> deliveryModes,
        List<String> conditions,
        List<Degrader> degraders,
        @Nullable String band,
        @Nullable LocalDate assessmentValidUntil,
        @Nullable LocalDate lastAuditOn,
        @Nullable LocalDate validUntil,
        List<SubTier> subTiers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> siteCountries) {

    public ClearanceFacts {
        purposes = Facts.sorted(purposes, Comparator.naturalOrder());
        countries = Facts.sorted(countries, Comparator.naturalOrder());
        deliveryModes = Facts.sorted(deliveryModes, Comparator.naturalOrder());
        conditions = Facts.sorted(conditions, Comparator.naturalOrder());
        degraders = Facts.sorted(degraders, Comparator.comparing(Degrader::code).thenComparing(Degrader::message));
        subTiers = Facts.sorted(subTiers, Comparator.comparing(SubTier::ref));
        siteCountries = Facts.sorted(siteCountries, Comparator.naturalOrder());
    }

    /**
     * A fact that keeps the partner low.
     *
     * @param limitsTo NONE, or the highest class that it still permits
     */
    public record Degrader(
            String code, String message, @Nullable LocalDate since, String limitsTo) {}

    /** Somebody who works for the partner. */
    public record SubTier(String partner, String ref, String status) {

        public boolean is(String idOrRef) {
            return ref.equals(idOrRef) || partner.equalsIgnoreCase(idOrRef);
        }
    }

    boolean isGranted() {
        return status.equals("GRANTED");
    }

    /** Granted or suspended: there is a scope to compare with. */
    boolean hasScope() {
        return isGranted() || status.equals("SUSPENDED");
    }

    boolean hasDegrader(String code) {
        return degraders.stream().anyMatch(degrader -> degrader.code().equals(code));
    }

    Source source() {
        return new Source("partners", "effective-clearance", ref, etag.isEmpty() ? null : etag, null);
    }
}
