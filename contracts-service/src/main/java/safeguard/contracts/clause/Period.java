package safeguard.contracts.clause;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A period as contracts write it: {@code 24h}, {@code 30d}, {@code 10bd}, {@code 2w}, {@code 6m}, {@code 5y}. */
public record Period(int amount, Unit unit) implements Comparable<Period> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})(h|d|bd|w|m|y)");

    /** The minutes only order periods of different units; a business day counts as seven fifths of a day. */
    public enum Unit {
        HOUR("h", 60),
        DAY("d", 1_440),
        BUSINESS_DAY("bd", 2_016),
        WEEK("w", 10_080),
        MONTH("m", 43_800),
        YEAR("y", 525_600);

        private final String sign;
        private final long minutes;

        Unit(String sign, long minutes) {
            this.sign = sign;
            this.minutes = minutes;
        }
    }

    @JsonCreator
    public static Period parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a period looks like 24h, 30d, 10bd, 2w, 6m or 5y");
        }
        String sign = form.group(2);
        Unit unit = Arrays.stream(Unit.values())
                .filter(each -> each.sign.equals(sign))
                .findFirst()
                .orElseThrow();
        return new Period(Integer.parseInt(form.group(1)), unit);
    }

    static boolean isPeriod(String text) {
        return FORM.matcher(text).matches();
    }

    long minutes() {
        return amount * unit.minutes;
    }

    @Override
    public int compareTo(Period other) {
        return Long.compare(minutes(), other.minutes());
    }

    @JsonValue
    @Override
    public String toString() {
        return amount + unit.sign;
    }
}
