package safeguard.deadlines.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.deadlines.RefusalException;

class CalendarsTest {

    @ParameterizedTest
    @CsvSource({
        "JP, 2026-05-06, Constitution Memorial Day (observed)",
        "JP, 2026-09-22, Citizens' holiday",
        "JP, 2027-03-22, Vernal Equinox Day (observed)",
        "JP, 2026-11-23, Labour Thanksgiving Day",
        "JP, 2032-09-21, Citizens' holiday",
        "DE-BY, 2026-06-04, Corpus Christi",
        "DE-BY, 2026-04-06, Easter Monday",
        "DE-SN, 2026-11-18, Day of Repentance and Prayer",
        "DE-BY-AUGSBURG, 2028-08-08, Peace Festival",
        "DE-BY-AUGSBURG, 2028-08-15, Assumption Day",
        "MX, 2026-02-02, Constitution Day",
        "MX, 2027-02-01, Constitution Day",
        "US, 2027-12-31, New Year's Day (observed)",
        "US, 2026-07-03, Independence Day (observed)",
        "GB-ENG, 2027-12-28, Boxing Day (observed)",
        "GB-SCT, 2028-01-04, Second of January (observed)",
        "CN, 2026-02-23, Spring Festival",
        "IT, 2027-10-04, Saint Francis of Assisi",
        "PL, 2026-12-24, Christmas Eve",
        "DE, 2026-11-22, Sunday",
    })
    void saysWhyADayIsClosed(String id, LocalDate day, String reason) {
        assertEquals(Optional.of(reason), calendar(id).closure(day));
    }

    @ParameterizedTest
    @CsvSource({
        "CN, 2026-02-28",
        "CN, 2026-09-20",
        "DE-BY, 2028-08-15",
        "DE-NW, 2026-10-30",
        "GB-ENG, 2026-11-30",
        "JP, 2026-12-31",
        "IT, 2024-10-04",
        "PL, 2024-12-24",
        "MX, 2026-02-05"
    })
    void keepsOtherDaysOpen(String id, LocalDate day) {
        assertTrue(calendar(id).isOpen(day));
    }

    @Test
    void isProvisionalAfterTheLastOfficialYear() {
        assertEquals(CalendarStatus.OFFICIAL, calendar("CN").status(2026));
        assertEquals(CalendarStatus.PROVISIONAL, calendar("CN").status(2027));
        assertEquals(CalendarStatus.OFFICIAL, calendar("JP").status(2027));
        assertEquals(CalendarStatus.PROVISIONAL, calendar("JP").status(2028));
        assertEquals(CalendarStatus.OFFICIAL, calendar("DE-BY").status(2040));
    }

    @Test
    void looksOnlyAtTheDaysThatMatterForItsStatus() {
        var days = OpenDays.of(Calendars.standard(), List.of("CN"));

        assertTrue(days.isOpen(LocalDate.of(2026, 12, 31)));
        assertEquals(CalendarStatus.OFFICIAL, days.status());
        assertFalse(days.isOpen(LocalDate.of(2027, 1, 1)));
        assertEquals(CalendarStatus.PROVISIONAL, days.status());
    }

    @Test
    void saysNothingOutsideItsYears() {
        assertThrows(IllegalArgumentException.class, () -> calendar("CN").holidays(2028));
        assertThrows(
                RefusalException.class,
                () -> OpenDays.of(Calendars.standard(), List.of("CN")).isOpen(LocalDate.of(2028, 1, 3)));
    }

    @Test
    void letsATenantReplaceAStandardCalendar() {
        var own = new ClosureCalendar("DE", 7, "Own", 2026, 2026, Map.of(LocalDate.of(2026, 12, 24), "Christmas Eve"));
        var calendars = Calendars.standard().plus(List.of(own));

        assertEquals(7, calendars.find("DE").orElseThrow().version());
        assertEquals(1, calendars.find("DE-BY").orElseThrow().version());
        assertEquals(Calendars.standard().ids(), calendars.ids());
    }

    @Test
    void refusesAShutdownThatNeverEnds() {
        var first = LocalDate.of(2026, 1, 1);

        assertThrows(
                IllegalArgumentException.class,
                () -> ClosureCalendar.shutdown("x", 1, "Too long", first, first.plusYears(2)));
        assertThrows(
                IllegalArgumentException.class,
                () -> ClosureCalendar.shutdown("x", 1, "Backwards", first, first.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "1818-03-22"})
    void findsEaster(LocalDate sunday) {
        assertEquals(sunday, Easter.sunday(sunday.getYear()));
    }

    private static HolidayCalendar calendar(String id) {
        return Calendars.standard().find(id).orElseThrow();
    }
}
