package safeguard.partners.effective;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.partners.assessment.Conclusion;
import safeguard.partners.check.CheckFact;
import safeguard.partners.check.CheckType;
import safeguard.partners.clearance.ClearanceFact;
import safeguard.partners.facts.Ruleset;
import safeguard.partners.scope.Ceiling;
import safeguard.partners.scope.DeliveryMode;
import safeguard.partners.scoring.Score;
import safeguard.partners.subtier.SubTierStatus;

/** What a partner may receive on a day: the grant, and every fact that lowers it. A pure function of the facts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EffectiveClearance(
        UUID partner,
        String ref,
        String legalName,
        String partnerStatus,
        LocalDate asOf,
        @Nullable String engagement,
        @Nullable UUID clearanceId,
        EffectiveStatus status,
        Ceiling maxClassification,
        Ceiling grantedClassification,
        List<String> purposes,
        List<String> countries,
        List<DeliveryMode> deliveryModes,
        List<String> conditions,
        @Nullable LocalDate validUntil,
        List<Degrader> degraders,
        @Nullable Score score,
        @Nullable LocalDate assessmentConcludedOn,
        @Nullable LocalDate assessmentValidUntil,
        List<SubTier> subTiers,
        List<Site> sites,
        @Nullable LocalDate lastAuditOn,
        @Nullable LocalDate screenedOn,
        @Nullable LocalDate registryCheckedOn,
        Ruleset ruleset) {

    /** A sub-tier as it stood on the day. */
    record SubTier(UUID partner, String ref, SubTierStatus status, LocalDate since) {}

    /** A site and its country. */
    record Site(UUID id, String country) {}

    static EffectiveClearance of(Facts facts, DegraderPack pack) {
        var partner = facts.partner();
        var choice = facts.choice();
        var live = choice.isLive() ? choice.clearance() : null;
        var degraders = Degraders.of(facts, pack);
        var granted = live == null ? Ceiling.NONE : Ceiling.of(live.scope().highest());
        var conclusion = facts.conclusion().orElse(null);
        return new EffectiveClearance(
                partner.id(),
                partner.ref(),
                partner.legalName(),
                partner.statusOn(facts.asOf())
                        .map(entry -> entry.status().name())
                        .orElse("NOT_KNOWN"),
                facts.asOf(),
                facts.engagementRef(),
                choice.clearance() == null ? null : choice.clearance().id(),
                choice.status(),
                choice.status() == EffectiveStatus.GRANTED ? lowered(granted, degraders) : Ceiling.NONE,
                granted,
                live == null ? List.of() : live.scope().purposes(),
                live == null ? List.of() : live.scope().countries(),
                live == null ? List.of() : live.scope().deliveryModes(),
                facts.conditions(),
                live == null ? null : end(live, conclusion),
                degraders,
                conclusion == null ? null : conclusion.score().shown(),
                conclusion == null ? null : conclusion.concludedOn(),
                conclusion == null ? null : conclusion.validUntil(),
                subTiers(facts),
                sites(facts),
                facts.lastPassedAudit().orElse(null),
                performedOn(facts, CheckType.SCREENING),
                performedOn(facts, CheckType.REGISTRY_EXTRACT),
                pack.ruleset());
    }

    private static Ceiling lowered(Ceiling granted, List<Degrader> degraders) {
        return degraders.stream().map(Degrader::limitsTo).reduce(granted, Ceiling::and);
    }

    private static @Nullable LocalDate end(ClearanceFact clearance, @Nullable Conclusion conclusion) {
        return Stream.of(clearance.validTo(), conclusion == null ? null : conclusion.validUntil())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<SubTier> subTiers(Facts facts) {
        return facts.currentSubTiers().stream()
                .flatMap(subTier -> subTier.on(facts.asOf()).stream()
                        .map(standing -> new SubTier(
                                subTier.partner().id(), subTier.partner().ref(), standing.status(), standing.since())))
                .sorted(Comparator.comparing(SubTier::ref))
                .toList();
    }

    private static List<Site> sites(Facts facts) {
        return facts.partner().sites().stream()
                .map(site -> new Site(site.id(), site.country()))
                .toList();
    }

    private static @Nullable LocalDate performedOn(Facts facts, CheckType type) {
        return facts.last(type).map(CheckFact::performedOn).orElse(null);
    }
}
