package safeguard.contracts.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One reason for the outcome, in plain words.
 *
 * @param tradeSecret the secret that it concerns, null when it concerns all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(
        String code,
        Severity severity,
        String message,
        @Nullable String tradeSecret,
        @Nullable String clauseType,
        @Nullable LocalDate since,
        Source source) {

    private static final Comparator<@Nullable String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());

    static final Comparator<Reason> ORDER = Comparator.comparing(Reason::severity)
            .thenComparing(Reason::code)
            .thenComparing(Reason::clauseType, TEXT)
            .thenComparing(Reason::tradeSecret, TEXT)
            .thenComparing(Reason::message);
}
