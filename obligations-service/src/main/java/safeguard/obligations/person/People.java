package safeguard.obligations.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.platform.web.Cursor;

@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {

    private static final int MOST_WITH_A_ROLE = 50;

    Optional<Person> withSubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** Those with a role who can be reached, as {@link PersonView#isReachable} says. */
    List<Person> reachable(String role, LocalDate today) {
        return find(
                        "array_contains(roles, ?1) and emailVerified and (leftAt is null or leftAt > ?2) order by subject",
                        role,
                        today)
                .range(0, MOST_WITH_A_ROLE - 1)
                .list();
    }

    /** One row more than the limit. */
    List<Person> list(@Nullable String role, Cursor after, int limit) {
        var from = after.isStart() ? "" : after.text(0);
        var found = role == null
                ? find("subject > ?1 order by subject", from)
                : find("subject > ?1 and array_contains(roles, ?2) order by subject", from, role);
        return found.range(0, limit).list();
    }
}
