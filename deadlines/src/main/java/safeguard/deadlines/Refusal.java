package safeguard.deadlines;

import java.util.Locale;

/**
 * Why something was not computed.
 *
 * @param pointer JSON pointer to the part of the request that is to blame, for example {@code /calendars/0}
 * @param sentence one sentence for the person who asked
 */
public record Refusal(Reason reason, String pointer, String sentence) {

    /** The stable kebab-case code of the reason, for example {@code unknown-calendar}. */
    public String code() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every ground on which a calculation refuses. */
    public enum Reason {
        UNKNOWN_CALENDAR,
        CALENDAR_REQUIRED,
        OUTSIDE_CALENDAR_COVERAGE,
        UNKNOWN_ZONE,
        ZONE_REQUIRED,
        AMOUNT_OUT_OF_RANGE,
        DATE_OUT_OF_RANGE,
        UNIT_NOT_IN_REGIME,
        HOURS_NEED_A_TIME,
        MIXED_UNITS,
        CLEAR_DAYS_NEED_DAYS,
        ROLL_AGAINST_DIRECTION,
        TRANSIT_UNIT,
        UNKNOWN_OPTION,
        OPTION_NOT_IN_REGIME,
        IMPOSSIBLE_TERM,
        RENEWAL_LENGTH,
        UNSUPPORTED_RECURRENCE,
        TOO_MANY_OCCURRENCES
    }
}
