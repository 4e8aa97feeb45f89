package safeguard.deadlines.regime;

import java.util.Arrays;
import java.util.Optional;

/** A fact that a regime depends on and a date does not show. Each is false unless the request says true. */
public enum Option {
    /** JP-CC: by custom no business is done on the last day's kind of closed day (art. 142). */
    JP_HOLIDAY_CUSTOM("jpHolidayCustom"),
    /** JP-CC, DE-BGB: the period begins at 0:00 of the trigger day, which therefore counts. */
    FIRST_DAY_COUNTS("firstDayCounts"),
    /** DE-BGB: limitation that runs from the end of the trigger's year (s. 199(1)). */
    LIMITATION_FROM_YEAR_END("limitationFromYearEnd"),
    /** DE-BGB: a period of notice, to which s. 193 does not apply. */
    NOTICE_PERIOD("noticePeriod");

    private final String wire;

    Option(String wire) {
        this.wire = wire;
    }

    /** Its name in a request. */
    public String wire() {
        return wire;
    }

    public static Optional<Option> of(String wire) {
        return Arrays.stream(values())
                .filter(option -> option.wire.equals(wire))
                .findFirst();
    }
}
