package safeguard.deadlines.calculation;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.Quantity;
import safeguard.deadlines.Refusal.Reason;
import safeguard.deadlines.RefusalException;
import safeguard.deadlines.TimePoint;
import safeguard.deadlines.calendar.OpenDays;
import safeguard.deadlines.regime.Direction;
import safeguard.deadlines.regime.Option;
import safeguard.deadlines.regime.Roll;

/** Refuses what cannot be computed safely, before anything is counted. */
final class RequestCheck {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_LISTED = 20;
    private static final Map<PeriodUnit, Integer> LONGEST = new EnumMap<>(Map.of(
            PeriodUnit.HOUR, 87_600,
            PeriodUnit.DAY, 36_600,
            PeriodUnit.BUSINESS_DAY, 2_600,
            PeriodUnit.WEEK, 5_200,
            PeriodUnit.MONTH, 1_200,
            PeriodUnit.YEAR, 100));

    private final DeadlineRequest request;

    RequestCheck(DeadlineRequest request) {
        this.request = request;
    }

    void run() {
        checkTrigger();
        checkLists();
        checkPeriod(request.period(), "");
        for (var i = 0; i < request.maxOf().size(); i++) {
            checkAlternative(request.maxOf().get(i), "/maxOf/" + i);
        }
        checkDirection();
        request.options().forEach(this::checkOption);
        checkTransit();
    }

    private void checkTrigger() {
        int year = request.trigger().date().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusalException(
                    Reason.DATE_OUT_OF_RANGE,
                    "/trigger",
                    "The trigger must lie between %d and %d.".formatted(FIRST_YEAR, LAST_YEAR));
        }
        var zone = request.zone();
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new RefusalException(
                    Reason.UNKNOWN_ZONE, "/zone", "There is no time zone \"" + zone + "\"; use an IANA name.");
        }
        if (zone == null && request.trigger() instanceof TimePoint.Moment) {
            throw new RefusalException(
                    Reason.ZONE_REQUIRED, "/zone", "A trigger with a time needs the zone in which days begin and end.");
        }
        if (hours() && request.trigger() instanceof TimePoint.Day) {
            throw new RefusalException(
                    Reason.HOURS_NEED_A_TIME,
                    "/trigger",
                    "A period in hours needs a trigger with a time and an offset.");
        }
    }

    private void checkLists() {
        if (request.calendars().size() > MOST_LISTED) {
            throw tooMany("/calendars");
        }
        if (request.maxOf().size() > MOST_LISTED) {
            throw tooMany("/maxOf");
        }
    }

    private void checkAlternative(Quantity alternative, String pointer) {
        if ((alternative.unit() == PeriodUnit.HOUR) != hours()) {
            throw new RefusalException(
                    Reason.MIXED_UNITS, pointer + "/unit", "Hours and days cannot be compared as alternative periods.");
        }
        checkPeriod(alternative, pointer);
    }

    private void checkPeriod(Quantity period, String pointer) {
        if (!request.regime().rules().units().contains(period.unit())) {
            throw new RefusalException(
                    Reason.UNIT_NOT_IN_REGIME,
                    pointer + "/unit",
                    "The regime %s does not govern periods in %s."
                            .formatted(request.regime().id(), period.unit()));
        }
        checkAmount(period, pointer);
        if (period.unit() == PeriodUnit.BUSINESS_DAY && request.calendars().isEmpty()) {
            throw calendarRequired("Business days can be counted only with a calendar.");
        }
    }

    private static void checkAmount(Quantity period, String pointer) {
        int longest = LONGEST.getOrDefault(period.unit(), 0);
        if (period.amount() < 0 || period.amount() > longest) {
            throw new RefusalException(
                    Reason.AMOUNT_OUT_OF_RANGE,
                    pointer + "/amount",
                    "An amount in %s must lie between 0 and %d; periods before an event are asked for by direction."
                            .formatted(period.unit(), longest));
        }
    }

    private void checkDirection() {
        if (request.direction() == Direction.BEFORE && request.roll() == Roll.FORWARD) {
            throw new RefusalException(
                    Reason.ROLL_AGAINST_DIRECTION,
                    "/roll",
                    "A period that is counted back from an event never rolls forward, towards the event.");
        }
        if (request.clearDays() && hours()) {
            throw new RefusalException(
                    Reason.CLEAR_DAYS_NEED_DAYS, "/clearDays", "Clear days have no meaning for a period in hours.");
        }
    }

    private void checkOption(String name, boolean value) {
        var option = Option.of(name)
                .orElseThrow(() -> new RefusalException(
                        Reason.UNKNOWN_OPTION, "/options/" + name, "There is no option \"" + name + "\"."));
        if (value && !request.regime().rules().options().contains(option)) {
            throw new RefusalException(
                    Reason.OPTION_NOT_IN_REGIME,
                    "/options/" + name,
                    "The option %s means nothing in the regime %s."
                            .formatted(name, request.regime().id()));
        }
        boolean startsThePeriod = option == Option.FIRST_DAY_COUNTS || option == Option.LIMITATION_FROM_YEAR_END;
        if (value && startsThePeriod && request.direction() == Direction.BEFORE) {
            throw new RefusalException(
                    Reason.OPTION_NOT_IN_REGIME,
                    "/options/" + name,
                    "The option %s is for periods that run after their trigger.".formatted(name));
        }
        if (value
                && option == Option.FIRST_DAY_COUNTS
                && request.options().getOrDefault(Option.LIMITATION_FROM_YEAR_END.wire(), false)) {
            throw new RefusalException(
                    Reason.OPTION_NOT_IN_REGIME,
                    "/options/" + name,
                    "A limitation period that runs from the end of a year has no first day to count.");
        }
    }

    private void checkTransit() {
        var receipt = request.receipt();
        if (receipt == null || receipt.transit() == null) {
            return;
        }
        Set<PeriodUnit> units = hours()
                ? EnumSet.of(PeriodUnit.HOUR)
                : EnumSet.of(PeriodUnit.DAY, PeriodUnit.BUSINESS_DAY, PeriodUnit.WEEK);
        if (!units.contains(receipt.transit().unit())) {
            throw new RefusalException(
                    Reason.TRANSIT_UNIT, "/receipt/transit/unit", "The transit must be given in " + units + ".");
        }
        checkAmount(receipt.transit(), "/receipt/transit");
        if (receipt.transit().unit() == PeriodUnit.BUSINESS_DAY
                && request.calendars().isEmpty()) {
            throw calendarRequired("A transit in business days can be counted only with a calendar.");
        }
    }

    private boolean hours() {
        return request.period().unit() == PeriodUnit.HOUR;
    }

    private static RefusalException tooMany(String pointer) {
        return new RefusalException(Reason.AMOUNT_OUT_OF_RANGE, pointer, "At most " + MOST_LISTED + " can be listed.");
    }

    /** A roll asks whether a day is open, which nobody knows without a calendar. */
    static void requireCalendarForRoll(OpenDays openDays) {
        if (!openDays.isNamed()) {
            throw calendarRequired("Whether the last day is a working day can be told only with a calendar.");
        }
    }

    private static RefusalException calendarRequired(String sentence) {
        return new RefusalException(Reason.CALENDAR_REQUIRED, "/calendars", sentence);
    }
}
