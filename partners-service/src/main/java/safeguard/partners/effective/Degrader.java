package safeguard.partners.effective;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguard.partners.scope.Ceiling;

/**
 * A fact that keeps a partner below the highest classification.
 *
 * @param source the fact as type/id
 * @param since first day on which it held; null when it was never otherwise
 * @param limitsTo the highest classification it still permits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Degrader(
        String code,
        String message,
        String source,
        @Nullable LocalDate since,
        Ceiling limitsTo) {}
