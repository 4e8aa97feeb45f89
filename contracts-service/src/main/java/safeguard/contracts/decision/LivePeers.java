package safeguard.contracts.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.gate.ClearanceFacts;
import safeguard.contracts.gate.DutyFacts;
import safeguard.contracts.peer.EffectiveClearance;
import safeguard.contracts.peer.Fetched;
import safeguard.contracts.peer.Hold;
import safeguard.contracts.peer.Obligations;
import safeguard.contracts.peer.OverdueDuty;
import safeguard.contracts.peer.Partners;
import safeguard.contracts.peer.PeerAway;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** Asks both peers at once. They have a second; who has not answered by then has not answered. */
@ApplicationScoped
class LivePeers {

    private static final Logger LOG = Logger.getLogger(LivePeers.class);
    private static final long BUDGET_MILLIS = 1000;

    private final Partners partners;
    private final Obligations obligations;
    private final ManagedExecutor executor;

    LivePeers(Partners partners, Obligations obligations, ManagedExecutor executor) {
        this.partners = partners;
        this.obligations = obligations;
        this.executor = executor;
    }

    /** @throws RuleViolated when partners-service knows no such partner or engagement */
    PeerAnswers ask(DisclosureRequest request, OwnRecords own, LocalDate asOf) {
        var partner = partnerNames(request, own);
        var clearance = start(() -> partners.effectiveClearance(request.partner(), request.engagement(), asOf));
        var holds = start(() -> obligations.holds(partner, secretNames(own), agreementNames(own), asOf));
        var overdue = start(() -> obligations.overdueBlockingDuties(partner, asOf));
        var answered = await(clearance);
        if (answered != null && answered.isEmpty()) {
            throw unknown(request);
        }
        return new PeerAnswers(
                answered == null ? null : answered.map(LivePeers::facts).orElseThrow(),
                answered == null ? null : answered.orElseThrow().answer().engagement(),
                duties(await(holds), await(overdue)));
    }

    private <T> CompletableFuture<T> start(Supplier<T> call) {
        return executor.supplyAsync(call).orTimeout(BUDGET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static <T> @Nullable T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof PeerAway || failed.getCause() instanceof TimeoutException) {
                LOG.infof("a decision goes without a peer: %s", failed.getCause());
                return null;
            }
            throw failed;
        }
    }

    private RuleViolated unknown(DisclosureRequest request) {
        if (request.engagement() != null && isKnown(request.partner())) {
            var sentence = "%s has no engagement '%s'".formatted(request.partner(), request.engagement());
            return new RuleViolated("unknown-engagement", sentence, new FieldError("/engagement", sentence));
        }
        var sentence = "There is no partner '%s'".formatted(request.partner());
        return new RuleViolated("unknown-partner", sentence, new FieldError("/partner", sentence));
    }

    private boolean isKnown(String partner) {
        try {
            return partners.find(partner).isPresent();
        } catch (PeerAway away) {
            return false;
        }
    }

    private static ClearanceFacts facts(Fetched<EffectiveClearance> fetched) {
        var clearance = fetched.answer();
        return new ClearanceFacts(
                fetched.etag(),
                clearance.partner(),
                clearance.ref(),
                clearance.legalName(),
                clearance.partnerStatus(),
                clearance.status(),
                clearance.grantedClassification(),
                clearance.purposes(),
                clearance.countries(),
                clearance.deliveryModes(),
                clearance.conditions(),
                clearance.degraders().stream()
                        .map(each ->
                                new ClearanceFacts.Degrader(each.code(), each.message(), each.since(), each.limitsTo()))
                        .toList(),
                clearance.score() == null ? null : clearance.score().band(),
                clearance.assessmentValidUntil(),
                clearance.lastAuditOn(),
                clearance.validUntil(),
                clearance.subTiers().stream()
                        .map(each -> new ClearanceFacts.SubTier(each.partner(), each.ref(), each.status()))
                        .toList(),
                clearance.sites().stream().map(EffectiveClearance.Site::country).toList());
    }

    private static @Nullable DutyFacts duties(@Nullable List<Hold> holds, @Nullable List<OverdueDuty> overdue) {
        if (holds == null || overdue == null) {
            return null;
        }
        return new DutyFacts(
                holds.stream()
                        .map(hold -> new DutyFacts.Hold(hold.id(), hold.scope(), hold.ids()))
                        .toList(),
                overdue.stream()
                        .map(duty -> new DutyFacts.Overdue(duty.id(), duty.title(), duty.dueOn()))
                        .toList());
    }

    private static Set<String> partnerNames(DisclosureRequest request, OwnRecords own) {
        var names = new LinkedHashSet<String>();
        names.add(request.partner());
        own.agreements().stream().filter(OwnRecords.AgreementRow::withPartner).forEach(agreement -> {
            names.add(agreement.partnerId().toString());
            names.add(agreement.partnerRef());
        });
        return names;
    }

    private static Collection<String> secretNames(OwnRecords own) {
        var names = new LinkedHashSet<String>();
        own.secrets().forEach(secret -> {
            names.add(secret.id().toString());
            names.add(secret.ref());
        });
        return names;
    }

    private static Collection<String> agreementNames(OwnRecords own) {
        var names = new LinkedHashSet<String>();
        own.agreements().stream().filter(OwnRecords.AgreementRow::withPartner).forEach(agreement -> {
            names.add(agreement.id().toString());
            names.add(agreement.ref());
        });
        return names;
    }
}
