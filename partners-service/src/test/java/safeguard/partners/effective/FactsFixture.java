package safeguard.partners.effective;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.assessment.AssessmentResult;
import safeguard.partners.assessment.Conclusion;
import safeguard.partners.attestation.AttestationFact;
import safeguard.partners.attestation.AttestationType;
import safeguard.partners.check.CheckFact;
import safeguard.partners.check.CheckResult;
import safeguard.partners.check.CheckType;
import safeguard.partners.clearance.ClearanceFact;
import safeguard.partners.clearance.ClearanceStatus;
import safeguard.partners.clearance.ClearanceStatusEntry;
import safeguard.partners.partner.PartnerFacts;
import safeguard.partners.partner.PartnerName;
import safeguard.partners.partner.PartnerStatus;
import safeguard.partners.partner.PartnerStatusEntry;
import safeguard.partners.scope.Classification;
import safeguard.partners.scope.DeliveryMode;
import safeguard.partners.scope.Scope;
import safeguard.partners.scoring.Scoring;
import safeguard.partners.subtier.SubTierFact;
import safeguard.partners.subtier.SubTierStatus;

/** The press maker of the main scenario, to be changed fact by fact; answers by day like the database does. */
final class FactsFixture {

    private static final Scoring SCORING = Scoring.current();

    final List<PartnerStatusEntry> history = new ArrayList<>();
    final List<ClearanceFact> clearances = new ArrayList<>();
    final List<Conclusion> conclusions = new ArrayList<>();
    final List<CheckFact> checks = new ArrayList<>();
    final List<AttestationFact> attestations = new ArrayList<>();
    final List<SubTierFact> subTiers = new ArrayList<>();

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** An active partner without anything else. */
    static FactsFixture activePartner() {
        return new FactsFixture()
                .status(PartnerStatus.PROSPECT, "2025-09-01")
                .status(PartnerStatus.ONBOARDING, "2025-09-10")
                .status(PartnerStatus.ACTIVE, "2025-11-20");
    }

    /** Active, green, screened, audited and cleared up to L4, on every day of the scenario's first half. */
    static FactsFixture xinrui() {
        return activePartner()
                .concluded("2025-11-14", AssessmentResult.OK, 90)
                .clearance("ENG-D118", Classification.L4, "2025-11-18")
                .check(CheckType.SITE_AUDIT, "2026-03-10", CheckResult.PASSED)
                .check(CheckType.SCREENING, "2026-11-20", CheckResult.PASSED)
                .check(CheckType.REGISTRY_EXTRACT, "2026-11-20", CheckResult.PASSED)
                .subTier("P-HAOTIAN", "2026-11-20", SubTierStatus.PENDING, null);
    }

    FactsFixture status(PartnerStatus status, String from) {
        history.add(new PartnerStatusEntry(status, day(from), null, "anna", Instant.EPOCH));
        return this;
    }

    FactsFixture concluded(String on, AssessmentResult result, int control, String... conditions) {
        return concluded(null, on, result, control, conditions);
    }

    FactsFixture concluded(
            @Nullable String engagement, String on, AssessmentResult result, int control, String... conditions) {
        var score = SCORING.score(new BigDecimal("71.0"), BigDecimal.valueOf(control));
        conclusions.add(new Conclusion(
                id("assessment " + on),
                engagement == null ? null : id(engagement),
                day(on),
                result,
                score,
                SCORING.validUntil(score, day(on), null).orElse(null),
                List.of(conditions)));
        return this;
    }

    FactsFixture clearance(String engagement, Classification highest, String grantedOn) {
        return clearance(engagement, highest, grantedOn, null, null, List.of());
    }

    FactsFixture clearance(
            String engagement,
            Classification highest,
            String grantedOn,
            @Nullable String validFrom,
            @Nullable String validTo,
            List<ClearanceStatusEntry> later) {
        var entries = new ArrayList<ClearanceStatusEntry>();
        entries.add(entry(ClearanceStatus.PROPOSED, "2025-11-17"));
        entries.add(entry(ClearanceStatus.GRANTED, grantedOn));
        entries.addAll(later);
        clearances.add(new ClearanceFact(
                id(engagement + " " + highest + " " + grantedOn),
                id(engagement),
                new Scope(highest, List.of("TOOL_MAKING"), List.of(DeliveryMode.DOCUMENT), List.of("CN")),
                List.of(),
                validFrom == null ? null : day(validFrom),
                validTo == null ? null : day(validTo),
                day(grantedOn),
                entries));
        return this;
    }

    FactsFixture proposal(String engagement, Classification highest, String proposedOn) {
        clearances.add(new ClearanceFact(
                id(engagement + " proposal"),
                id(engagement),
                new Scope(highest, List.of("TOOL_MAKING"), List.of(DeliveryMode.DOCUMENT), List.of("CN")),
                List.of(),
                null,
                null,
                null,
                List.of(entry(ClearanceStatus.PROPOSED, proposedOn))));
        return this;
    }

    static ClearanceStatusEntry entry(ClearanceStatus status, String from) {
        return new ClearanceStatusEntry(status, day(from), null, "anna", Instant.EPOCH);
    }

    FactsFixture check(CheckType type, String on, CheckResult result) {
        checks.add(new CheckFact(id(type + on), type, day(on), result));
        return this;
    }

    FactsFixture without(CheckType type) {
        checks.removeIf(check -> check.type() == type);
        return this;
    }

    FactsFixture attestation(AttestationType type, String scope, String on, @Nullable String until, int criticals) {
        attestations.add(new AttestationFact(
                id(type + scope + on), type, scope, day(on), until == null ? null : day(until), criticals));
        return this;
    }

    FactsFixture subTier(String ref, String requestedOn, SubTierStatus decision, @Nullable String from) {
        subTiers.add(new SubTierFact(
                id("ENG-D118"),
                new PartnerName(id(ref), ref, ref),
                day(requestedOn),
                decision,
                from == null ? null : day(from)));
        return this;
    }

    EffectiveClearance on(String asOf) {
        return on(asOf, "ENG-D118");
    }

    EffectiveClearance on(String asOf, @Nullable String engagement) {
        var day = day(asOf);
        var choice = ClearanceChoice.of(clearances, engagement == null ? null : id(engagement), day);
        var facts = new Facts(
                day,
                new PartnerFacts(
                        id("P-XINRUI"), "P-XINRUI", "Xinrui", history.getFirst().from(), history, List.of()),
                choice,
                Map.of(id("ENG-D118"), "ENG-D118", id("ENG-D119"), "ENG-D119"),
                conclusions.stream()
                        .filter(conclusion -> !conclusion.concludedOn().isAfter(day))
                        .sorted(Comparator.comparing(Conclusion::concludedOn))
                        .toList(),
                checks.stream()
                        .filter(check -> !check.performedOn().isAfter(day))
                        .sorted(Comparator.comparing(CheckFact::performedOn))
                        .toList(),
                attestations.stream()
                        .filter(attestation -> !attestation.performedAt().isAfter(day))
                        .toList(),
                choice.engagementId() == null ? List.of() : subTiers);
        return EffectiveClearance.of(facts, DegraderPack.current());
    }
}
