package safeguard.partners.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** Histories: entries in the order of their days; on a shared day the later entry counts. */
public final class Timeline {

    private Timeline() {}

    /** The entry that is valid on {@code day}; empty before the first. */
    public static <E extends Dated> Optional<E> asOf(List<E> history, LocalDate day) {
        return history.reversed().stream()
                .filter(entry -> !entry.from().isAfter(day))
                .findFirst();
    }

    /**
     * The history with one more entry.
     *
     * @throws RuleViolated {@code date-before-last-change} when the entry's day lies before the last one
     */
    public static <E extends Dated> List<E> with(List<E> history, E entry) {
        if (!history.isEmpty() && entry.from().isBefore(history.getLast().from())) {
            var last = history.getLast().from();
            throw new RuleViolated(
                    "date-before-last-change",
                    "The last change is valid from %s; this one cannot come before it".formatted(last),
                    new FieldError("/from", "%s or later".formatted(last)));
        }
        return Stream.concat(history.stream(), Stream.of(entry)).toList();
    }
}
