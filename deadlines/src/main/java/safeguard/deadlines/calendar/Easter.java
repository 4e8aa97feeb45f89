package safeguard.deadlines.calendar;

import java.time.LocalDate;

/** Gregorian Easter Sunday. */
final class Easter {
    private Easter() {}

    /** The "anonymous Gregorian" algorithm (Meeus, Jones, Butcher); the names are the usual ones. */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
