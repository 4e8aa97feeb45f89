package safeguard.obligations.deadline;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import safeguard.deadlines.calculation.Deadlines;
import safeguard.deadlines.calendar.Calendars;
import safeguard.obligations.duerule.Timetable;

/** The date arithmetic with the calendars of the packs. */
@ApplicationScoped
class DeadlineArithmetic {

    /** A broken pack stops the start, not the first calculation. */
    void readPacks(@Observes StartupEvent start) {
        Calendars.standard().ids();
    }

    @Produces
    @Singleton
    Calendars calendars() {
        return Calendars.standard();
    }

    @Produces
    @Singleton
    Deadlines deadlines(Calendars calendars) {
        return new Deadlines(calendars);
    }

    @Produces
    @Singleton
    Timetable timetable(Deadlines deadlines) {
        return new Timetable(deadlines);
    }
}
