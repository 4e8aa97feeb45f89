package safeguard.partners.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguard.partners.assessment.AssessmentResult;
import safeguard.partners.assessment.Conclusion;
import safeguard.partners.attestation.AttestationFact;
import safeguard.partners.attestation.AttestationType;
import safeguard.partners.partner.PartnerFacts;
import safeguard.partners.partner.PartnerStatus;
import safeguard.partners.partner.PartnerStatusEntry;
import safeguard.partners.peer.ObligationSet;
import safeguard.partners.scoring.Scoring;

class PartnerDutiesTest {

    private final Scoring scoring = Scoring.current();
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final List<AttestationFact> attestations = new ArrayList<>();
    private PartnerStatus status = PartnerStatus.ACTIVE;

    @Test
    void aPartnerWithoutFactsHasNoDuties() {
        assertEquals(List.of(), set().obligations());
        assertNull(set().trackFrom());
    }

    @Test
    void reassessmentIsDueWhenTheLastConclusionEnds() {
        concluded(null, "2025-11-14", 90);
        concluded(null, "2026-12-08", 90);
        var duty = only();
        assertEquals("assessment", duty.specKey());
        assertEquals("REASSESSMENT", duty.kind());
        assertEquals(LocalDate.parse("2027-12-08"), duty.dueRule().date());
        assertEquals(ObligationSet.Obligor.OURS, duty.obligor());
        assertEquals("partner-manager", duty.fallbackRole());
    }

    @Test
    void anOverdueReassessmentIsTracked() {
        concluded(null, "2025-11-14", 90);
        assertEquals(LocalDate.parse("2026-11-14"), set().trackFrom());
    }

    @Test
    void redHasNoDate() {
        concluded(null, "2025-11-14", 0);
        assertEquals(List.of(), set().obligations());
    }

    @Test
    void anEngagementAssessedOnItsOwnHasItsOwnDutyUntilALaterConclusionCoversAll() {
        concluded(null, "2025-11-14", 90);
        concluded("ENG-D118", "2026-01-10", 90);
        assertEquals(List.of("assessment", "assessment.ENG-D118"), keys());
        concluded(null, "2026-06-01", 90);
        assertEquals(List.of("assessment"), keys());
    }

    @Test
    void attestationsAreRenewedByThePartner() {
        attested("Beilun works", "2023-06-02", "2026-06-02");
        var first = only();
        attested("beilun WORKS", "2026-06-01", "2029-06-01");
        var renewed = only();
        assertEquals(first.specKey(), renewed.specKey());
        assertEquals(ObligationSet.Obligor.THEIRS, renewed.obligor());
        assertEquals(LocalDate.parse("2029-06-01"), renewed.dueRule().date());
        attested("宁波", "2026-06-01", "2029-06-01");
        assertEquals(2, set().obligations().size());
        assertNotEquals(keys().getFirst(), keys().getLast());
    }

    @Test
    void anOffboardedPartnerOwesNothingAnyMore() {
        concluded(null, "2025-11-14", 90);
        status = PartnerStatus.OFFBOARDED;
        assertEquals(List.of(), set().obligations());
    }

    @Test
    void theSameFactsGiveTheSameSet() {
        concluded(null, "2025-11-14", 90);
        concluded("ENG-D118", "2026-01-10", 90);
        concluded("ENG-D119", "2026-01-10", 90);
        attested("a", "2023-06-02", "2026-06-02");
        assertEquals(set(), set());
    }

    private void concluded(@Nullable String engagement, String on, int control) {
        var score = scoring.score(new BigDecimal("71.0"), BigDecimal.valueOf(control));
        var day = LocalDate.parse(on);
        conclusions.add(new Conclusion(
                id(on),
                engagement == null ? null : id(engagement),
                day,
                AssessmentResult.OK,
                score,
                scoring.validUntil(score, day, null).orElse(null),
                List.of()));
    }

    private void attested(String scope, String on, String until) {
        attestations.add(new AttestationFact(
                id(on), AttestationType.ISO27001, scope, LocalDate.parse(on), LocalDate.parse(until), 0));
    }

    private ObligationSet set() {
        var history =
                List.of(new PartnerStatusEntry(status, LocalDate.parse("2025-09-01"), null, "anna", Instant.EPOCH));
        var partner =
                new PartnerFacts(id("P"), "P-XINRUI", "Xinrui", LocalDate.parse("2025-09-01"), history, List.of());
        var refs = Map.of(id("ENG-D118"), "ENG-D118", id("ENG-D119"), "ENG-D119");
        return new PartnerDuties(partner, conclusions, attestations, refs).set();
    }

    private ObligationSet.Obligation only() {
        assertEquals(1, set().obligations().size());
        return set().obligations().getFirst();
    }

    private List<String> keys() {
        return set().obligations().stream()
                .map(ObligationSet.Obligation::specKey)
                .toList();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
