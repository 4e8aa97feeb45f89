package safeguard.obligations.reminder;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import safeguard.obligations.channel.Channel;
import safeguard.obligations.occurrence.Alarm;
import safeguard.obligations.occurrence.DueDatesChanged;

/** Keeps the ledger as the due dates want it, in the transaction that changes them. */
@ApplicationScoped
class ReminderPlanner {

    private final ReminderLedger ledger;
    private final List<Channel> channels;
    private final Clock clock;

    ReminderPlanner(ReminderLedger ledger, @All List<Channel> channels, Clock clock) {
        this.ledger = ledger;
        this.channels = channels;
        this.clock = clock;
    }

    void follow(@Observes DueDatesChanged changed) {
        ledger.close(changed.closed());
        var wanted = new ArrayList<ReminderLedger.Planned>();
        for (var alarm : changed.alarms()) {
            for (var step : ReminderSteps.of(alarm, clock.instant())) {
                channels.forEach(channel -> wanted.add(planned(alarm, step, channel)));
            }
        }
        ledger.plan(changed.alarms().stream().map(Alarm::occurrence).toList(), wanted);
    }

    /** Without an owner those with the fallback role are told, and that there is no owner. */
    private static ReminderLedger.Planned planned(Alarm alarm, ReminderSteps.Step step, Channel channel) {
        var owner = alarm.owner();
        return new ReminderLedger.Planned(
                alarm.occurrence(),
                step,
                channel.name(),
                owner == null ? Recipient.role(alarm.fallbackRole()) : Recipient.person(owner),
                owner == null ? Capacity.UNOWNED : Capacity.OWNER);
    }
}
