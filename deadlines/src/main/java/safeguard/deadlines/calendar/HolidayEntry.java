package safeguard.deadlines.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A holiday as a pack writes it: a name and exactly one of {@code fixed} (month-day), {@code easter} (days after Easter
 * Sunday), {@code nth} (which weekday of a month), {@code weekdayFrom}, {@code equinox} or {@code dates} (one-off days).
 *
 * @param from first year in which it applies
 * @param to last year in which it applies
 */
record HolidayEntry(
        String name,
        @Nullable String fixed,
        @Nullable Integer easter,
        @Nullable Nth nth,
        @Nullable WeekdayFrom weekdayFrom,
        HolidayRule.@Nullable Equinox equinox,
        @Nullable List<String> dates,
        @Nullable Observed observed,
        @Nullable Integer from,
        @Nullable Integer to) {

    /** @param n 1 to 4, or -1 for the last */
    record Nth(int n, DayOfWeek weekday, Month month) {}

    record WeekdayFrom(DayOfWeek weekday, String onOrAfter) {}

    HolidayEntry {
        if (Stream.of(fixed, easter, nth, weekdayFrom, equinox, dates)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw new IllegalArgumentException("Holiday " + name + " needs exactly one rule");
        }
    }

    HolidayRule rule() {
        if (fixed != null) {
            return new HolidayRule.Fixed(monthDay(fixed));
        } else if (easter != null) {
            return new HolidayRule.EasterOffset(easter);
        } else if (nth != null) {
            return new HolidayRule.NthWeekday(nth.n, nth.weekday, nth.month);
        } else if (weekdayFrom != null) {
            return new HolidayRule.WeekdayFrom(weekdayFrom.weekday, monthDay(weekdayFrom.onOrAfter));
        } else if (equinox != null) {
            return equinox;
        }
        return new HolidayRule.Dates(days(Objects.requireNonNull(dates)));
    }

    Observed observance() {
        return observed == null ? Observed.AS_IS : observed;
    }

    boolean appliesIn(int year) {
        return (from == null || from <= year) && (to == null || year <= to);
    }

    /** Single days and ranges {@code first..last}. */
    static List<LocalDate> days(List<String> texts) {
        return texts.stream().flatMap(HolidayEntry::range).toList();
    }

    private static Stream<LocalDate> range(String text) {
        var split = text.indexOf("..");
        if (split < 0) {
            return Stream.of(LocalDate.parse(text));
        }
        var last = LocalDate.parse(text.substring(split + 2));
        return LocalDate.parse(text.substring(0, split)).datesUntil(last.plusDays(1));
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }
}
