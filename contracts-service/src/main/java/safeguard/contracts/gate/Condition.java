package safeguard.contracts.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What must be kept when disclosing.
 *
 * @param limit the number that must not be exceeded, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Condition(
        String code,
        String message,
        @Nullable String tradeSecret,
        @Nullable Integer limit) {

    static final Comparator<Condition> ORDER = Comparator.comparing(Condition::code)
            .thenComparing(Condition::tradeSecret, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Condition::message);
}
