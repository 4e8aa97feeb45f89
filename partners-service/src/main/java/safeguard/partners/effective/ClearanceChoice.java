package safeguard.partners.effective;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguard.partners.clearance.ClearanceFact;
import safeguard.partners.clearance.ClearanceStatus;

/**
 * Which of a partner's clearances answers for a day. Of those for one engagement the one whose grant began last counts,
 * whatever became of it since; a proposal counts only while no grant has begun.
 *
 * @param engagementId the engagement that was asked about or found
 * @param candidates engagements that could have been meant, when none was named and more than one has a live clearance
 */
record ClearanceChoice(
        EffectiveStatus status,
        @Nullable ClearanceFact clearance,
        @Nullable UUID engagementId,
        Set<UUID> candidates) {

    /**
     * Chooses.
     *
     * @param clearances of the partner, in the order of their recording
     * @param engagementId the engagement that was asked about; null when none was
     */
    static ClearanceChoice of(List<ClearanceFact> clearances, @Nullable UUID engagementId, LocalDate day) {
        return engagementId == null ? withoutEngagement(clearances, day) : within(clearances, engagementId, day);
    }

    boolean isAmbiguous() {
        return candidates.size() > 1;
    }

    /** Granted or suspended: there is a classification to speak of. */
    boolean isLive() {
        return status == EffectiveStatus.GRANTED || status == EffectiveStatus.SUSPENDED;
    }

    private static ClearanceChoice withoutEngagement(List<ClearanceFact> clearances, LocalDate day) {
        var perEngagement = new LinkedHashMap<UUID, ClearanceChoice>();
        clearances.forEach(clearance -> perEngagement.computeIfAbsent(
                clearance.engagementId(), engagement -> within(clearances, engagement, day)));
        var live =
                perEngagement.values().stream().filter(ClearanceChoice::isLive).toList();
        if (live.size() > 1) {
            var candidates = live.stream().map(ClearanceChoice::engagementId).collect(Collectors.toSet());
            return new ClearanceChoice(EffectiveStatus.NONE, null, null, Set.copyOf(candidates));
        }
        var answers = live.isEmpty() ? List.copyOf(perEngagement.values()) : live;
        return answers.size() == 1 ? answers.getFirst() : none(null);
    }

    private static ClearanceChoice within(List<ClearanceFact> clearances, UUID engagementId, LocalDate day) {
        var own = clearances.stream()
                .filter(clearance -> clearance.engagementId().equals(engagementId))
                .toList();
        return begunLast(own, day)
                .or(() -> own.reversed().stream()
                        .filter(clearance -> statusOn(clearance, day) == EffectiveStatus.PROPOSED)
                        .findFirst())
                .map(clearance -> new ClearanceChoice(statusOn(clearance, day), clearance, engagementId, Set.of()))
                .orElse(none(engagementId));
    }

    private static Optional<ClearanceFact> begunLast(List<ClearanceFact> clearances, LocalDate day) {
        return clearances.reversed().stream()
                .filter(clearance -> clearance.hasBegunOn(day))
                .max(Comparator.comparing(clearance -> clearance.effectiveFrom().orElseThrow()));
    }

    private static EffectiveStatus statusOn(ClearanceFact clearance, LocalDate day) {
        return clearance
                .entryOn(day)
                .map(entry -> statusOn(clearance, entry.status(), day))
                .orElse(EffectiveStatus.NONE);
    }

    private static EffectiveStatus statusOn(ClearanceFact clearance, ClearanceStatus recorded, LocalDate day) {
        return switch (recorded) {
            case PROPOSED -> EffectiveStatus.PROPOSED;
            case REVOKED -> EffectiveStatus.REVOKED;
            case GRANTED, SUSPENDED -> {
                if (clearance.hasEndedOn(day)) {
                    yield EffectiveStatus.EXPIRED;
                }
                if (recorded == ClearanceStatus.SUSPENDED) {
                    yield EffectiveStatus.SUSPENDED;
                }
                yield clearance.hasBegunOn(day) ? EffectiveStatus.GRANTED : EffectiveStatus.PROPOSED;
            }
        };
    }

    private static ClearanceChoice none(@Nullable UUID engagementId) {
        return new ClearanceChoice(EffectiveStatus.NONE, null, engagementId, Set.of());
    }
}
