package safeguard.obligations.occurrence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.AsOf;
import safeguard.obligations.obligation.DutySource;
import safeguard.obligations.obligation.Obligor;
import safeguard.obligations.obligation.Severity;

/** One time that a duty falls due, as of a day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OccurrenceView(
        UUID id,
        UUID obligation,
        DutySource source,
        String specKey,
        String kind,
        String title,
        Obligor obligor,
        @Nullable String clauseRef,
        @Nullable String owner,
        Severity severity,
        boolean blocking,
        OccurrenceState state,
        @Nullable LocalDate base,
        @Nullable DueDatesView dates,
        @Nullable LocalDate opensOn,
        boolean overdue,
        @Nullable String lateBy,
        @Nullable LocalDate settledOn,
        String zone,
        long version) {

    static OccurrenceView of(Occurrence occurrence, AsOf asOf) {
        var duty = occurrence.duty();
        var schedule = Optional.ofNullable(occurrence.schedule());
        return new OccurrenceView(
                occurrence.id(),
                occurrence.obligationId(),
                duty.source(),
                duty.specKey(),
                duty.kind(),
                duty.title(),
                duty.obligor(),
                duty.clauseRef(),
                duty.owner(),
                duty.severity(),
                duty.blocking(),
                occurrence.stateAsOf(asOf),
                occurrence.base(),
                schedule.map(DueDatesView::of).orElse(null),
                schedule.map(Schedule::opensOn).orElse(null),
                occurrence.isOverdue(asOf),
                occurrence.lateBy(asOf).orElse(null),
                occurrence.settledOn(asOf),
                duty.zone(),
                occurrence.version());
    }
}
