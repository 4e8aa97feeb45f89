package safeguard.contracts.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.BusinessDay;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.contracts.clause.gap.Gaps;
import safeguard.contracts.clause.reason.ReasonCatalogue;
import safeguard.contracts.gate.DisclosureGate;
import safeguard.contracts.gate.Outcome;
import safeguard.contracts.gate.Ruling;
import safeguard.contracts.pack.PackRef;
import safeguard.platform.audit.Audit;
import safeguard.platform.audit.AuditEvent;
import safeguard.platform.problem.NotFound;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;
import safeguard.platform.web.Versioned;

/** Deciding, reading and replaying. */
@ApplicationScoped
@Transactional
public class DecisionService {

    private static final List<String> READERS =
            List.of("contract-manager", "partner-manager", "secret-steward", "ip-counsel", "auditor");

    private final DisclosureDecisions decisions;
    private final DisclosureGate gate;
    private final Ruleset ruleset;
    private final BusinessDay days;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DecisionService(
            DisclosureDecisions decisions,
            Gaps gaps,
            ClauseCatalogue catalogue,
            ReasonCatalogue reasons,
            PackRef packs,
            BusinessDay days,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.decisions = decisions;
        this.gate = new DisclosureGate(gaps, catalogue, reasons);
        this.ruleset = Ruleset.of(packs);
        this.days = days;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Versioned<DecisionView> decide(Gathered gathered) {
        var ruling = gate.decide(gathered.facts());
        var simulated = !gathered.facts().asOf().equals(days.today());
        var decision = new DisclosureDecision(gathered, ruling, ruleset, simulated, caller.subject(), clock);
        decisions.persist(decision);
        audit.record(new AuditEvent(
                "disclosure.decided",
                "disclosure-decision",
                decision.id().toString(),
                ruling.outcome().allows() ? AuditEvent.Outcome.ALLOWED : AuditEvent.Outcome.DENIED,
                ruling.outcome().name(),
                decision.request().purpose(),
                List.of()));
        return view(decision);
    }

    /** What the gate says to these facts, without keeping it. */
    public Ruling rule(Gathered gathered) {
        return gate.decide(gathered.facts());
    }

    Versioned<DecisionView> get(UUID id) {
        return view(require(id));
    }

    Page<DecisionSummary> list(
            @Nullable String partner, @Nullable Outcome outcome, @Nullable String cursor, int limit) {
        return Page.of(
                decisions.page(partner == null ? null : Ref.of(partner), outcome, Cursor.decode(cursor, 1), limit),
                limit,
                decision -> decision,
                decision -> Cursor.of(decision.id()));
    }

    Replay replay(UUID id) {
        var decision = require(id);
        var again = gate.decide(decision.facts());
        var digest = DisclosureDecision.digest(decision.facts());
        return new Replay(
                again.outcome(), digest, again.equals(decision.ruling()) && digest.equals(decision.inputsDigest()));
    }

    /** What a disclosure may rely on. */
    public Permit permit(UUID id) {
        var decision = decisions.findByIdOptional(id).orElseThrow(() -> new NotFound("decision", id.toString()));
        return new Permit(
                decision.id(),
                decision.outcome(),
                decision.isSimulated(),
                decision.recordedAt(),
                decision.validUntil(),
                decision.request());
    }

    /** A requester sees what he asked himself; of the rest he learns nothing. */
    private DisclosureDecision require(UUID id) {
        return decisions
                .findByIdOptional(id)
                .filter(decision -> decision.requestedBy().equals(caller.subject())
                        || READERS.stream().anyMatch(caller::has))
                .orElseThrow(() -> new NotFound("decision", id.toString()));
    }

    private static Versioned<DecisionView> view(DisclosureDecision decision) {
        return new Versioned<>(DecisionView.of(decision), decision.version());
    }
}
