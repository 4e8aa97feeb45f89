package safeguard.deadlines.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** How the date of a holiday follows from the year. */
sealed interface HolidayRule {

    Stream<LocalDate> in(int year);

    record Fixed(MonthDay day) implements HolidayRule {
        @Override
        public Stream<LocalDate> in(int year) {
            return Stream.of(day.atYear(year));
        }
    }

    record EasterOffset(int days) implements HolidayRule {
        @Override
        public Stream<LocalDate> in(int year) {
            return Stream.of(Easter.sunday(year).plusDays(days));
        }
    }

    record NthWeekday(int n, DayOfWeek weekday, Month month) implements HolidayRule {
        @Override
        public Stream<LocalDate> in(int year) {
            return Stream.of(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)));
        }
    }

    record WeekdayFrom(DayOfWeek weekday, MonthDay onOrAfter) implements HolidayRule {
        @Override
        public Stream<LocalDate> in(int year) {
            return Stream.of(onOrAfter.atYear(year).with(TemporalAdjusters.nextOrSame(weekday)));
        }
    }

    record Dates(List<LocalDate> dates) implements HolidayRule {
        @Override
        public Stream<LocalDate> in(int year) {
            return dates.stream().filter(date -> date.getYear() == year);
        }
    }

    /**
     * The day of the equinox in Japan, by the usual approximation for 1980 to 2099. The day is fixed only by the
     * government's notice of the February before, hence the pack's {@code officialThrough}.
     */
    enum Equinox implements HolidayRule {
        SPRING(Month.MARCH, 20.8431),
        AUTUMN(Month.SEPTEMBER, 23.2488);

        private final Month month;
        private final double base;

        Equinox(Month month, double base) {
            this.month = month;
            this.base = base;
        }

        @Override
        public Stream<LocalDate> in(int year) {
            int years = year - 1980;
            int day = (int) (base + 0.242194 * years) - Math.floorDiv(years, 4);
            return Stream.of(LocalDate.of(year, month, day));
        }
    }
}
