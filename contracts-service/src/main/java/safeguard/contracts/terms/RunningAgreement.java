package safeguard.contracts.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decides how long an agreement runs.
 *
 * @param start first day of the first version
 * @param terms the version that is in force
 * @param endsOn last day when the agreement was ended, else null
 */
public record RunningAgreement(
        LocalDate start, AgreementTerms terms, @Nullable LocalDate endsOn) {}
