package safeguard.deadlines.calendar;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calendars that a calculation may name. */
public interface Calendars {

    Optional<HolidayCalendar> find(String id);

    SortedSet<String> ids();

    /** The jurisdictions whose packs are part of this module. */
    static Calendars standard() {
        return StandardCalendars.INSTANCE;
    }

    /** These and a tenant's calendars; one with a known id takes the place of the standard one. */
    default Calendars plus(Collection<? extends HolidayCalendar> tenantCalendars) {
        SortedMap<String, HolidayCalendar> own = tenantCalendars.stream()
                .collect(Collectors.toMap(HolidayCalendar::id, Function.identity(), (a, b) -> b, TreeMap::new));
        var base = this;
        return new Calendars() {
            @Override
            public Optional<HolidayCalendar> find(String id) {
                return Optional.ofNullable(own.get(id)).or(() -> base.find(id));
            }

            @Override
            public SortedSet<String> ids() {
                var all = new TreeSet<>(base.ids());
                all.addAll(own.keySet());
                return all;
            }
        };
    }
}
