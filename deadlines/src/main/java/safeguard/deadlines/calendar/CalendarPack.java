package safeguard.deadlines.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One calendar file. A pack that {@code extends} another (a Land its federation) adds holidays to the other's.
 *
 * @param coverage years for which the pack may be asked
 * @param officialThrough last year whose days are final; later ones are provisional; absent: all are final
 * @param bridgeDays a day between two holidays is a holiday too (Japan)
 * @param workdays make-up workdays: dates or ranges {@code 2026-02-14..2026-02-15}
 */
record CalendarPack(
        String id,
        int version,
        String name,
        @JsonProperty("extends") @Nullable String base,
        @Nullable Set<DayOfWeek> weekend,
        Coverage coverage,
        @Nullable Integer officialThrough,
        boolean bridgeDays,
        String source,
        Confidence confidence,
        String reviewDue,
        @Nullable String note,
        @Nullable List<HolidayEntry> holidays,
        @Nullable List<String> workdays) {

    record Coverage(int from, int to) {}

    enum Confidence {
        @JsonProperty("reviewed")
        REVIEWED,
        @JsonProperty("unreviewed")
        UNREVIEWED
    }

    CalendarPack {
        LocalDate.parse(reviewDue);
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
        workdays = workdays == null ? List.of() : List.copyOf(workdays);
    }

    CalendarStatus status(int year) {
        return officialThrough == null || year <= officialThrough
                ? CalendarStatus.OFFICIAL
                : CalendarStatus.PROVISIONAL;
    }

    /** This pack and those it extends, nearest first. */
    List<CalendarPack> lineage(Map<String, CalendarPack> packs) {
        var lineage = new ArrayList<CalendarPack>();
        for (var pack = this; pack != null; pack = pack.base == null ? null : packs.get(pack.base)) {
            if (lineage.contains(pack)) {
                throw new IllegalStateException("Calendar pack " + id + " extends itself");
            }
            lineage.add(pack);
        }
        return lineage;
    }
}
