package safeguard.deadlines;

import java.util.Locale;

/**
 * A period as a contract or a rule states it, for example 15 business days. Its range is checked by the calculation
 * that uses it, so that a bad amount is a {@link Refusal} with a pointer and not an exception.
 */
public record Quantity(int amount, PeriodUnit unit) {

    public static Quantity of(int amount, PeriodUnit unit) {
        return new Quantity(amount, unit);
    }

    /** In words: "15 business days". */
    @Override
    public String toString() {
        var word = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return amount + " " + word + (amount == 1 ? "" : "s");
    }
}
