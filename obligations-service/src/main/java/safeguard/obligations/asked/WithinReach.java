package safeguard.obligations.asked;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** A day or date-time that calendars, the database and date arithmetic can reach. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithinReach.Years.class)
public @interface WithinReach {

    /** What is said of other dates. */
    String EXPECTED = "a date in the years 1900 to 2200";

    /** What is expected instead. */
    String message() default EXPECTED;

    /** Always. */
    Class<?>[] groups() default {};

    /** Nothing. */
    Class<? extends Payload>[] payload() default {};

    /** The rule. */
    final class Years implements ConstraintValidator<WithinReach, TemporalAccessor> {

        private static final int FIRST = 1900;
        private static final int LAST = 2200;

        @Override
        public boolean isValid(@Nullable TemporalAccessor value, @Nullable ConstraintValidatorContext context) {
            return value == null || holds(value);
        }

        /** Whether the year of a date is one of these. */
        public static boolean holds(TemporalAccessor date) {
            int year = date.get(ChronoField.YEAR);
            return year >= FIRST && year <= LAST;
        }
    }
}
