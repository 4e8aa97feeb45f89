package safeguard.contracts.clause;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The kinds of value that a clause parameter can have, as they arrive from JSON. */
public enum ParameterType {
    INTEGER("a whole number"),
    DECIMAL("a number"),
    TEXT("a text"),
    BOOLEAN("true or false"),
    DATE("a date such as 2027-02-28"),
    DURATION("a period such as 24h, 30d, 10bd, 6m or 1y"),
    LIST("a list of texts"),
    ENUM("one of its options");

    private final String words;

    ParameterType(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean accepts(Object value) {
        return switch (this) {
            case INTEGER -> value instanceof Integer || value instanceof Long || value instanceof BigInteger;
            case DECIMAL -> value instanceof Number number && Double.isFinite(number.doubleValue());
            case BOOLEAN -> value instanceof Boolean;
            case TEXT, ENUM -> value instanceof String text && !text.isBlank();
            case DATE -> value instanceof String text && isDate(text);
            case DURATION -> value instanceof String text && Period.isPeriod(text);
            case LIST ->
                value instanceof List<?> list
                        && list.stream().allMatch(each -> each instanceof String text && !text.isBlank());
        };
    }

    boolean measurable() {
        return this == INTEGER || this == DECIMAL || this == DURATION;
    }

    /** A number by which two values of a measurable type can be compared. */
    BigDecimal measure(Object value) {
        return switch (this) {
            case INTEGER, DECIMAL -> new BigDecimal(value.toString());
            case DURATION -> BigDecimal.valueOf(Period.parse(value.toString()).minutes());
            case TEXT, BOOLEAN, DATE, LIST, ENUM -> throw new IllegalStateException(this + " has no measure");
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
