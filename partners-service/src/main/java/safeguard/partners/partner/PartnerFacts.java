package safeguard.partners.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguard.partners.facts.Timeline;

/** What other features need to know about a partner. */
public record PartnerFacts(
        UUID id,
        String ref,
        String legalName,
        LocalDate knownSince,
        List<PartnerStatusEntry> history,
        List<Site> sites) {

    static PartnerFacts of(Partner partner) {
        return new PartnerFacts(
                partner.id(),
                partner.ref(),
                partner.legalName(),
                partner.knownSince(),
                partner.history(),
                partner.sites());
    }

    /** The status on a day; empty before the partner was known. */
    public Optional<PartnerStatusEntry> statusOn(LocalDate day) {
        return Timeline.asOf(history, day);
    }

    /** The partner, named. */
    public PartnerName name() {
        return new PartnerName(id, ref, legalName);
    }
}
