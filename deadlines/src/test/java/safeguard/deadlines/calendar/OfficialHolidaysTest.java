package safeguard.deadlines.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every calendar against the closed days from Monday to Friday and the make-up workdays of two years. */
class OfficialHolidaysTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/official-holidays.csv", delimiter = ';', numLinesToSkip = 1)
    void closesTheOfficialDays(String id, int year, String closedWeekdays, String workdays) {
        var calendar = Calendars.standard().find(id).orElseThrow();

        assertEquals(days(year, closedWeekdays), closedWeekdays(calendar, year));
        assertEquals(days(year, workdays), List.copyOf(calendar.workdays(year).keySet()));
        assertTrue(calendar.workdays(year).keySet().stream().allMatch(calendar::isOpen));
    }

    @Test
    void testsTwoYearsOfEveryCalendar() throws Exception {
        try (var lines = getClass().getResourceAsStream("/official-holidays.csv")) {
            var tested = new TreeSet<String>();
            new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(";2026;") || line.contains(";2027;"))
                    .forEach(line -> tested.add(line.substring(0, line.lastIndexOf(";202") + 5)));
            var expected = new TreeSet<String>();
            Calendars.standard().ids().forEach(id -> expected.addAll(Set.of(id + ";2026", id + ";2027")));
            assertEquals(expected, tested);
        }
    }

    private static List<LocalDate> closedWeekdays(HolidayCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !calendar.isOpen(day))
                .toList();
    }

    private static List<LocalDate> days(int year, String monthDays) {
        return monthDays == null
                ? List.of()
                : Arrays.stream(monthDays.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList();
    }
}
