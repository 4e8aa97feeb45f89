package safeguard.deadlines.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A calendar computed from its pack; each year is computed once. */
final class JurisdictionCalendar implements HolidayCalendar {
    private final CalendarPack pack;
    private final List<HolidayEntry> entries;
    private final Set<DayOfWeek> weekend;
    private final SortedMap<LocalDate, String> workdays = new TreeMap<>();
    private final Map<Integer, SortedMap<LocalDate, String>> years = new ConcurrentHashMap<>();

    /** @param lineage the pack itself and those it extends */
    JurisdictionCalendar(CalendarPack pack, List<CalendarPack> lineage) {
        this.pack = pack;
        this.entries = lineage.stream()
                .flatMap(each -> Objects.requireNonNull(each.holidays()).stream())
                .toList();
        this.weekend = lineage.stream()
                .map(CalendarPack::weekend)
                .filter(Objects::nonNull)
                .findFirst()
                .map(EnumSet::copyOf)
                .orElseThrow(() -> new IllegalStateException("Calendar pack " + pack.id() + " has no weekend"));
        lineage.stream()
                .flatMap(each -> HolidayEntry.days(Objects.requireNonNull(each.workdays())).stream())
                .forEach(day -> workdays.put(day, "Make-up workday"));
    }

    @Override
    public Optional<String> closure(LocalDate day) {
        if (workdays.containsKey(day)) {
            return Optional.empty();
        }
        return Optional.ofNullable(holidays(day.getYear()).get(day)).or(() -> weekendDay(day.getDayOfWeek()));
    }

    @Override
    public SortedMap<LocalDate, String> holidays(int year) {
        if (!covers(year)) {
            throw new IllegalArgumentException("Calendar " + id() + " does not cover " + year);
        }
        return years.computeIfAbsent(year, this::compute);
    }

    @Override
    public SortedMap<LocalDate, String> workdays(int year) {
        return Collections.unmodifiableSortedMap(
                workdays.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    }

    @Override
    public CalendarStatus status(int year) {
        return pack.status(year);
    }

    @Override
    public String id() {
        return pack.id();
    }

    @Override
    public int version() {
        return pack.version();
    }

    @Override
    public String name() {
        return pack.name();
    }

    @Override
    public String source() {
        return pack.source();
    }

    @Override
    public int firstYear() {
        return pack.coverage().from();
    }

    @Override
    public int lastYear() {
        return pack.coverage().to();
    }

    private Optional<String> weekendDay(DayOfWeek day) {
        return weekend.contains(day)
                ? Optional.of(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                : Optional.empty();
    }

    /** The neighbouring years count because an observed day can fall into another year than its holiday. */
    private SortedMap<LocalDate, String> compute(int year) {
        var rules = new TreeMap<LocalDate, HolidayEntry>();
        for (var each = year - 1; each <= year + 1; each++) {
            for (var entry : entries) {
                if (entry.appliesIn(each)) {
                    entry.rule().in(each).forEach(date -> rules.putIfAbsent(date, entry));
                }
            }
        }
        var days = new TreeMap<LocalDate, String>();
        rules.forEach((date, entry) -> days.put(date, entry.name()));
        if (pack.bridgeDays()) {
            rules.keySet().forEach(date -> bridge(date, rules, days));
        }
        rules.forEach((date, entry) -> observe(date, entry, days));
        return Collections.unmodifiableSortedMap(
                new TreeMap<>(days.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))));
    }

    private static void bridge(LocalDate date, Map<LocalDate, HolidayEntry> rules, Map<LocalDate, String> days) {
        var between = date.plusDays(1);
        if (between.getDayOfWeek() != DayOfWeek.SUNDAY && rules.containsKey(date.plusDays(2))) {
            days.putIfAbsent(between, "Citizens' holiday");
        }
    }

    private static void observe(LocalDate date, HolidayEntry entry, Map<LocalDate, String> days) {
        var observance = entry.observance();
        observance.substitute(date, days::containsKey).ifPresent(substitute -> {
            if (observance.replaces()) {
                days.remove(date);
            }
            days.put(substitute, entry.name() + " (observed)");
        });
    }
}
