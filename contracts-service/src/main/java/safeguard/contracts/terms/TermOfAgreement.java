package safeguard.contracts.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.WithinReach;
import safeguard.deadlines.term.Renewal;

/**
 * How long an agreement runs.
 *
 * @param initialEnd end of the first term, null for an unlimited one
 * @param endInclusive whether that day still belongs to the term
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermOfAgreement(
        @Nullable @WithinReach LocalDate initialEnd,
        Boolean endInclusive,
        Renewal renewal,
        @Nullable @Min(1) @Max(600) Integer renewalMonths,
        @Nullable @Valid NoticeToEnd notice) {

    public TermOfAgreement {
        endInclusive = Objects.requireNonNullElse(endInclusive, true);
        renewal = Objects.requireNonNullElse(renewal, Renewal.NONE);
    }

    /** A term that ends on a day and does not renew. */
    public static TermOfAgreement until(LocalDate lastDay) {
        return new TermOfAgreement(lastDay, true, Renewal.NONE, null, null);
    }
}
