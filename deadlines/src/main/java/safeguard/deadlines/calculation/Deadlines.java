package safeguard.deadlines.calculation;

import safeguard.deadlines.Outcome;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.calendar.Calendars;
import safeguard.deadlines.calendar.OpenDays;

/** Computes deadlines with a set of calendars. Stateless and safe for use by many threads. */
public final class Deadlines {
    private static final Deadlines STANDARD = new Deadlines(Calendars.standard());

    private final Calendars calendars;

    public Deadlines(Calendars calendars) {
        this.calendars = calendars;
    }

    /** With the calendars of the jar only. */
    public static Deadlines standard() {
        return STANDARD;
    }

    /**
     * The nominal, strict and lenient end of the period with its explanation. Refused with code, pointer and sentence:
     * unknown calendars, zones and options; years that a calendar does not cover; units that the regime does not govern;
     * amounts below 0 or beyond a century; hours without a time of day; rolls and business days without a calendar.
     */
    public Outcome<Deadline> compute(DeadlineRequest request) {
        return Outcome.of(() -> {
            new RequestCheck(request).run();
            var openDays = OpenDays.of(calendars, request.calendars());
            return request.period().unit() == PeriodUnit.HOUR
                    ? new HourCalculation(request, openDays).deadline()
                    : new DayCalculation(request, openDays).deadline();
        });
    }
}
