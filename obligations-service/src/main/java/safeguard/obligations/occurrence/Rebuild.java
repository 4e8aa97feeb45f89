package safeguard.obligations.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to happen so that the occurrences of a duty become those planned: some take new dates, some are new, some
 * are cancelled. Past ones stay as they are, and an amendment makes no past that never was.
 */
record Rebuild(Map<Occurrence, PlannedOccurrence> moved, List<PlannedOccurrence> created, List<Occurrence> cancelled) {

    private record Key(UUID series, @Nullable LocalDate base) {}

    /** Nothing is planned any more; these end. */
    static Rebuild none(List<Occurrence> cancelled) {
        return new Rebuild(Map.of(), List.of(), cancelled);
    }

    /** @param existing occurrences that are not cancelled */
    static Rebuild of(List<Occurrence> existing, List<PlannedOccurrence> planned, Instant now, LocalDate today) {
        var byKey = new HashMap<Key, Occurrence>();
        var history = new HashSet<UUID>();
        existing.forEach(occurrence -> {
            byKey.put(new Key(occurrence.series(), occurrence.base()), occurrence);
            if (occurrence.base() != null) {
                history.add(occurrence.series());
            }
        });
        var moved = new LinkedHashMap<Occurrence, PlannedOccurrence>();
        var unmatched = new ArrayList<PlannedOccurrence>();
        var kept = new HashSet<Occurrence>();
        for (var occurrence : planned) {
            var known = byKey.get(new Key(occurrence.series(), occurrence.base()));
            if (known == null) {
                unmatched.add(occurrence);
            } else {
                kept.add(known);
                if (!known.isPast(now)) {
                    moved.put(known, occurrence);
                }
            }
        }
        var free = new ArrayList<>(existing.stream()
                .filter(occurrence -> !kept.contains(occurrence) && !occurrence.isPast(now))
                .sorted(Comparator.comparing(Occurrence::listedOn))
                .toList());
        var created = place(unmatched, free, moved, history, today);
        return new Rebuild(moved, created, List.copyOf(free));
    }

    /** Moves what can be moved, so that ids, links and history stay with the occurrence; the rest is new. */
    private static List<PlannedOccurrence> place(
            List<PlannedOccurrence> unmatched,
            List<Occurrence> free,
            Map<Occurrence, PlannedOccurrence> moved,
            Set<UUID> history,
            LocalDate today) {
        var created = new ArrayList<PlannedOccurrence>();
        for (var occurrence : unmatched) {
            if (history.contains(occurrence.series()) && isPast(occurrence, today)) {
                continue;
            }
            var movable = free.stream()
                    .filter(candidate ->
                            candidate.base() == null || candidate.series().equals(occurrence.series()))
                    .findFirst();
            movable.ifPresentOrElse(
                    candidate -> {
                        free.remove(candidate);
                        moved.put(candidate, occurrence);
                    },
                    () -> created.add(occurrence));
        }
        return created;
    }

    private static boolean isPast(PlannedOccurrence occurrence, LocalDate today) {
        return occurrence.dates() != null && occurrence.dates().lenient().date().isBefore(today);
    }
}
