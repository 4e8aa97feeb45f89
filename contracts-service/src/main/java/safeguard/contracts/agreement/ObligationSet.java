package safeguard.contracts.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguard.contracts.clause.duty.ObligationSpec;

/** The duties of an agreement as the obligations service takes them: always the whole set, in a version that only grows. */
record ObligationSet(
        long version,
        String label,
        PartnerName partner,
        String zone,
        LocalDate trackFrom,
        List<ObligationSpec> obligations) {

    record PartnerName(UUID id, String ref, String name) {

        static PartnerName of(PartnerSnapshot partner) {
            return new PartnerName(partner.id(), partner.ref(), partner.name());
        }
    }
}
