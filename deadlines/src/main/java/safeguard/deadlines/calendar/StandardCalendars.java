package safeguard.deadlines.calendar;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import safeguard.deadlines.pack.Packs;

/** The packs of the jar. All are read at once, so that a broken pack stops the start and not a calculation. */
final class StandardCalendars implements Calendars {
    static final StandardCalendars INSTANCE = new StandardCalendars(new Packs("calendars"));

    private final Map<String, HolidayCalendar> calendars = new TreeMap<>();

    StandardCalendars(Packs packs) {
        var read = packs.all(CalendarPack.class);
        read.forEach((id, pack) -> {
            if (!pack.id().equals(id)) {
                throw new IllegalStateException("Calendar pack " + id + " names itself " + pack.id());
            }
            calendars.put(id, new JurisdictionCalendar(pack, pack.lineage(read)));
        });
    }

    @Override
    public Optional<HolidayCalendar> find(String id) {
        return Optional.ofNullable(calendars.get(id));
    }

    @Override
    public SortedSet<String> ids() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(calendars.keySet()));
    }
}
