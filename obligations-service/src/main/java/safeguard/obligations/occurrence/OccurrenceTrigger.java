package safeguard.obligations.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import safeguard.obligations.anchor.Anchor;
import safeguard.obligations.anchor.AnchorLog;
import safeguard.obligations.duerule.Timing;
import safeguard.obligations.obligation.Duty;
import safeguard.obligations.obligation.DutyTerms;
import safeguard.obligations.obligation.ObligationService;
import safeguard.obligations.obligation.Source;

/** Gives the duties that wait for an anchor their dates, in the caller's transaction and under the source's lock. */
@ApplicationScoped
public class OccurrenceTrigger {

    private final OccurrenceSchedule schedule;
    private final Occurrences occurrences;
    private final ObligationService obligations;
    private final AnchorLog anchors;

    OccurrenceTrigger(
            OccurrenceSchedule schedule, Occurrences occurrences, ObligationService obligations, AnchorLog anchors) {
        this.schedule = schedule;
        this.occurrences = occurrences;
        this.obligations = obligations;
        this.anchors = anchors;
    }

    /** An anchor has been noted in the log. */
    public void happened(Source source, String anchor) {
        schedule.rebuild(waitingFor(source, anchor).toList(), source);
    }

    /** The occurrences whose dates are counted from this event. */
    public List<UUID> datedBy(Source source, String anchor, UUID eventId) {
        boolean isFirst = anchors.at(source).stream()
                .filter(known -> known.name().equals(anchor))
                .map(Anchor::eventId)
                .findFirst()
                .filter(eventId::equals)
                .isPresent();
        var ofTheSeries = isFirst
                ? waitingFor(source, anchor)
                        .filter(duty -> !duty.spec().perEvent())
                        .flatMap(duty -> occurrences.standing(duty.id()).stream())
                        .map(Occurrence::id)
                : Stream.<UUID>empty();
        var perEvent = occurrences.ofSeries(eventId).stream().map(Occurrence::id);
        return Stream.concat(ofTheSeries, perEvent).toList();
    }

    private Stream<Duty> waitingFor(Source source, String anchor) {
        return obligations.dutiesOf(source).stream()
                .filter(duty -> duty.state().isLive())
                .filter(duty -> DutyTerms.of(duty.spec()).timing() instanceof Timing.Relative relative
                        && relative.anchor().equals(anchor)
                        && (relative.anchorDate() == null || duty.spec().perEvent()));
    }
}
