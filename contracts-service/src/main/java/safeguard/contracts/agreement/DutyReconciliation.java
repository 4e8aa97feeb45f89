package safeguard.contracts.agreement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import safeguard.contracts.peer.Obligations;
import safeguard.contracts.peer.PeerAway;
import safeguard.platform.tenancy.Tenancy;

/**
 * The safety net under the outbox: where the obligations service has not confirmed the duties of an agreement for a while,
 * asks which version it has and states them again when it lacks them. Also states them anew when a term has renewed itself.
 */
@ApplicationScoped
class DutyReconciliation {

    private static final Logger LOG = Logger.getLogger(DutyReconciliation.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BATCH = 50;

    private final Agreements agreements;
    private final AgreementVersions versions;
    private final AgreementDuties duties;
    private final Obligations obligations;
    private final Clock clock;

    DutyReconciliation(
            Agreements agreements,
            AgreementVersions versions,
            AgreementDuties duties,
            Obligations obligations,
            Clock clock) {
        this.agreements = agreements;
        this.versions = versions;
        this.duties = duties;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Scheduled(
            every = "${safeguard.reconciliation.every:60s}",
            delayed = "30s",
            identity = "duty-reconciliation",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reconcile() {
        var before = clock.instant().minus(PATIENCE);
        List<Agreements.Key> behind =
                QuarkusTransaction.requiringNew().call(() -> agreements.behind(before, LocalDate.now(clock), BATCH));
        for (var key : behind) {
            try {
                Tenancy.as(key.tenant(), "duty-reconciliation", () -> reconcile(key.id()));
            } catch (PeerAway away) {
                LOG.infof("duties of %d agreements wait: %s", behind.size(), away.getMessage());
                return;
            }
        }
    }

    private UUID reconcile(UUID id) {
        long there = obligations.versionOf(id);
        QuarkusTransaction.requiringNew().run(() -> {
            agreements.confirmDuties(id, there);
            var agreement = agreements.findById(id);
            var renewedOn = agreement.dutiesTermEnd();
            if (agreement.isBehind() || (renewedOn != null && renewedOn.isBefore(LocalDate.now(clock)))) {
                duties.state(agreement, versions.of(id));
            }
        });
        return id;
    }
}
