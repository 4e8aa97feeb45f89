package safeguard.contracts.businessday;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A day or moment of the years 1900 to 2200: any other is a slip of the pen, and nothing can be computed with it. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {WithinReach.OfDay.class, WithinReach.OfMoment.class})
public @interface WithinReach {

    int FIRST_YEAR = 1900;
    int LAST_YEAR = 2200;

    String message() default "must lie in the years 1900 to 2200";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class OfDay implements ConstraintValidator<WithinReach, LocalDate> {
        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || contains(day.getYear());
        }

        static boolean contains(int year) {
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        }
    }

    final class OfMoment implements ConstraintValidator<WithinReach, OffsetDateTime> {
        @Override
        public boolean isValid(@Nullable OffsetDateTime moment, ConstraintValidatorContext context) {
            return moment == null || OfDay.contains(moment.getYear());
        }
    }
}
