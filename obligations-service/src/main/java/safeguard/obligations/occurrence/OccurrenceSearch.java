package safeguard.obligations.occurrence;

import java.util.stream.Collectors;
import safeguard.obligations.asked.Conditions;
import safeguard.platform.web.Cursor;

/** The conditions of an occurrence list. What is true as of a day is asked as {@link Occurrence} computes it. */
final class OccurrenceSearch {

    private static final String CLAIMED_IN_TIME = "(claimedOn is not null and claimedOn <= schedule.lateOn)";

    /** The wording of the partial indexes. */
    private static final String MAYBE_OPEN = "(settledOn is null or lapse.until is not null)";

    private final OccurrenceQuery query;
    private final Conditions conditions = new Conditions();

    private OccurrenceSearch(OccurrenceQuery query) {
        this.query = query;
    }

    static Conditions of(OccurrenceQuery query, Cursor after) {
        var search = new OccurrenceSearch(query);
        search.fields();
        search.references();
        search.lateness();
        search.states();
        if (!after.isStart()) {
            search.conditions
                    .add("(listedOn, id) > (:afterDay, :afterId)", "afterDay", after.date(0))
                    .with("afterId", after.uuid(1));
        }
        return search.conditions;
    }

    private void fields() {
        conditions
                .add("listedOn < :dueBefore", "dueBefore", query.dueBefore())
                .add("duty.blocking = :blocking", "blocking", query.blocking())
                .add("duty.obligor = :obligor", "obligor", query.obligor())
                .add("duty.owner = :owner", "owner", query.owner());
    }

    private void references() {
        conditions
                .either(
                        "partner",
                        query.partner(),
                        "duty.partner.id in :partnerIds",
                        "duty.partner.ref in :partnerRefs")
                .either(
                        "agreement",
                        query.agreement(),
                        "duty.sourceId in :agreementIds",
                        "duty.label in :agreementRefs");
        if (!query.agreement().isEmpty()) {
            conditions.add("duty.sourceType = 'agreement'");
        }
        if (!query.secret().isEmpty()) {
            conditions.add(
                    conditions.holdsAny("duty.secrets", "secret", query.secret().texts()));
        }
    }

    private void lateness() {
        if (query.overdue() == null) {
            return;
        }
        var late = query.asOf().present() ? "schedule.lateAfter <= :now" : "schedule.lateOn < :day";
        if (query.asOf().present()) {
            conditions.with("now", query.asOf().now());
            if (query.overdue()) {
                conditions.add(MAYBE_OPEN);
            }
        }
        conditions.add(
                query.overdue()
                        ? late + " and " + unsettled() + " and not " + CLAIMED_IN_TIME
                        : "(schedule.lateOn is null or not (" + late + ") or not " + unsettled() + " or "
                                + CLAIMED_IN_TIME + ")");
        if (!query.asOf().present()) {
            day();
        }
    }

    private void states() {
        if (!query.states().isEmpty()) {
            if (query.asOf().present() && query.states().stream().noneMatch(OccurrenceState::isSettled)) {
                conditions.add(MAYBE_OPEN);
            }
            conditions.add(
                    query.states().stream().sorted().map(this::state).collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    private String state(OccurrenceState state) {
        return switch (state) {
            case OPEN -> "(" + scheduled() + " and schedule.opensOn <= " + day() + ")";
            case SCHEDULED ->
                "(" + scheduled() + " and (schedule.opensOn is null or schedule.opensOn > " + day() + "))";
            case AWAITING_TRIGGER, SUBMITTED -> "state = '%s'".formatted(state);
            case FULFILLED, WAIVED, NOT_PURSUED, CANCELLED ->
                "(state = '%s' and %s and not %s)".formatted(state, settled(), lapsed());
        };
    }

    /** Of a past day also what was settled since. */
    private String scheduled() {
        return "(state = 'SCHEDULED' or (settledOn is not null and not %s) or %s)".formatted(settled(), lapsed());
    }

    private String unsettled() {
        return "(not %s or %s)".formatted(settled(), lapsed());
    }

    private String settled() {
        return query.asOf().present()
                ? "(settledOn is not null)"
                : "(settledOn is not null and settledOn <= " + day() + ")";
    }

    private String lapsed() {
        return query.asOf().present()
                ? "(lapse.ends is not null and lapse.ends <= " + now() + ")"
                : "(lapse.until is not null and lapse.until < " + day() + ")";
    }

    private String now() {
        conditions.with("now", query.asOf().now());
        return ":now";
    }

    private String day() {
        conditions.with("day", query.asOf().day());
        return ":day";
    }
}
