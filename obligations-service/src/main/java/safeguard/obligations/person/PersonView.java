package safeguard.obligations.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        String subject,
        String name,
        String email,
        boolean emailVerified,
        String locale,
        String zone,
        List<String> roles,
        @Nullable String manager,
        @Nullable String deputy,
        @Nullable LocalDate leftAt) {

    public PersonView {
        roles = List.copyOf(roles);
    }

    /** Whether the person works here on a day. */
    public boolean isHere(LocalDate day) {
        return leftAt == null || day.isBefore(leftAt);
    }

    /** Whether mail may be sent: to verified addresses of people who are here, and to nobody else. */
    public boolean isReachable(LocalDate day) {
        return emailVerified && isHere(day);
    }
}
