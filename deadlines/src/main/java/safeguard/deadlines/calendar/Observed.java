package safeguard.deadlines.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** What becomes of a holiday that falls on a weekend. */
enum Observed {
    AS_IS,
    /** Saturday: also the Friday before; Sunday: also the Monday after (5 U.S.C. 6103(b), Executive Order 11582). */
    NEAREST_WEEKDAY,
    /** Weekend: also the next weekday that is no holiday (Banking and Financial Dealings Act 1971). */
    NEXT_FREE_WEEKDAY,
    /** Sunday: also the next day that is no holiday (Japan, Act on National Holidays art. 3(2)). */
    NEXT_FREE_DAY_IF_SUNDAY,
    /** Sunday: the Saturday before instead (King's Day in the Netherlands). */
    DAY_BEFORE_IF_SUNDAY;

    /** The day that is closed in addition or instead, if any. */
    Optional<LocalDate> substitute(LocalDate date, Predicate<LocalDate> holiday) {
        var sunday = date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return switch (this) {
            case AS_IS -> Optional.empty();
            case NEAREST_WEEKDAY ->
                weekend(date) ? Optional.of(sunday ? date.plusDays(1) : date.minusDays(1)) : Optional.empty();
            case NEXT_FREE_WEEKDAY ->
                weekend(date) ? Optional.of(next(date, day -> weekend(day) || holiday.test(day))) : Optional.empty();
            case NEXT_FREE_DAY_IF_SUNDAY -> sunday ? Optional.of(next(date, holiday)) : Optional.empty();
            case DAY_BEFORE_IF_SUNDAY -> sunday ? Optional.of(date.minusDays(1)) : Optional.empty();
        };
    }

    boolean replaces() {
        return this == DAY_BEFORE_IF_SUNDAY;
    }

    private static LocalDate next(LocalDate date, Predicate<LocalDate> taken) {
        var day = date.plusDays(1);
        while (taken.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
