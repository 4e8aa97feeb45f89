package safeguard.obligations.reminder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safeguard.obligations.person.PersonView;

/**
 * Finds the people who are told: the owner; when the owner has left or cannot be reached, the deputy; else those with
 * the fallback role; else the tenant's administrators and contract managers. A duty is never silent as long as anyone
 * can be reached.
 */
record Addressees(
        Function<String, Optional<PersonView>> bySubject, Function<String, List<PersonView>> byRole, LocalDate today) {

    private static final List<String> LAST_RESORT = List.of("tenant-admin", "contract-manager");
    private static final int LONGEST_CHAIN = 5;

    /** People, and in which capacity they are told; nobody when nobody can be reached. */
    record Found(List<PersonView> people, Capacity capacity) {

        boolean isJust(String subject) {
            return people.size() == 1 && people.getFirst().subject().equals(subject);
        }
    }

    /** @param capacity the capacity that the reminder itself gives its recipient */
    Found find(Recipient recipient, Capacity capacity, String fallbackRole, Predicate<PersonView> suitable) {
        if (recipient.isRole()) {
            return holding(recipient.name(), capacity, suitable);
        }
        var owner = bySubject.apply(recipient.name()).filter(this::reachable).filter(suitable);
        if (owner.isPresent()) {
            return new Found(List.of(owner.get()), capacity);
        }
        return deputy(recipient.name(), suitable)
                .map(deputy -> new Found(List.of(deputy), Capacity.DEPUTY))
                .orElseGet(() -> holding(fallbackRole, Capacity.ROLE, suitable));
    }

    private Optional<PersonView> deputy(String subject, Predicate<PersonView> suitable) {
        var seen = new HashSet<String>();
        var next = bySubject.apply(subject);
        while (next.isPresent()
                && seen.size() < LONGEST_CHAIN
                && seen.add(next.get().subject())) {
            var deputy = next.get().deputy();
            next = deputy == null ? Optional.empty() : bySubject.apply(deputy);
            if (next.filter(this::reachable).filter(suitable).isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    private Found holding(String role, Capacity capacity, Predicate<PersonView> suitable) {
        var holders = reachable(Stream.of(role), suitable);
        return holders.isEmpty()
                ? new Found(reachable(LAST_RESORT.stream(), suitable), capacity)
                : new Found(holders, capacity);
    }

    private List<PersonView> reachable(Stream<String> roles, Predicate<PersonView> suitable) {
        return roles.flatMap(role -> byRole.apply(role).stream())
                .filter(this::reachable)
                .filter(suitable)
                .distinct()
                .toList();
    }

    private boolean reachable(PersonView person) {
        return person.isReachable(today);
    }
}
