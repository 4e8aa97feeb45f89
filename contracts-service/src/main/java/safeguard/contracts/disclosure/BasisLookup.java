package safeguard.contracts.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import safeguard.contracts.decision.DecisionService;
import safeguard.contracts.decision.FactsGathering;
import safeguard.contracts.decision.Gathered;
import safeguard.contracts.peer.Partners;
import safeguard.contracts.peer.PeerAway;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.InvalidRequest;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.problem.Unavailable;

/** Finds out on what a disclosure rests. Asks the peers again when that is a decision, so it runs in no transaction. */
@ApplicationScoped
class BasisLookup {

    private final DecisionService decisions;
    private final FactsGathering gathering;
    private final Partners partners;
    private final Clock clock;

    BasisLookup(DecisionService decisions, FactsGathering gathering, Partners partners, Clock clock) {
        this.decisions = decisions;
        this.partners = partners;
        this.gathering = gathering;
        this.clock = clock;
    }

    Basis of(DisclosureDraft draft) {
        var zone = zone(draft.zone());
        if (draft.madeAt().toInstant().isAfter(clock.instant())) {
            throw new RuleViolated(
                    "date-in-future", "A fact cannot lie in the future", new FieldError("/madeAt", "now or earlier"));
        }
        requireCopies(draft);
        if (draft.decision() != null && draft.afterFact() == null) {
            return underDecision(draft, draft.decision());
        }
        if (draft.afterFact() != null && draft.decision() == null) {
            var day = draft.madeAt().atZoneSameInstant(zone).toLocalDate();
            var then = gathering.ofThePast(draft.request(), day);
            return new Basis.AfterTheFact(draft.afterFact(), then, partner(draft, then));
        }
        throw new InvalidRequest(
                "A disclosure rests on a decision, or is recorded after the fact",
                new FieldError("/decision", "exactly one of decision and afterFact"));
    }

    private Basis underDecision(DisclosureDraft draft, UUID decision) {
        var permit = decisions.permit(decision);
        PermitCheck.usable(permit, draft, clock.instant());
        var asked = permit.request();
        var now = gathering.gather(draft.under(asked));
        if (now.facts().clearance() != null) {
            // without it an id cannot be told from a ref, and nothing is recorded anyway
            PermitCheck.sameRequest(asked, now.request());
        }
        return new Basis.UnderDecision(permit, now);
    }

    /** As an agreement names the partner, or as partners-service does when there is none. */
    private Gathered.KnownPartner partner(DisclosureDraft draft, Gathered then) {
        if (then.partner() != null) {
            return then.partner();
        }
        try {
            return partners.find(draft.partner())
                    .map(found -> new Gathered.KnownPartner(found.id(), found.ref(), found.legalName()))
                    .orElseThrow(() -> new RuleViolated(
                            "unknown-partner",
                            "There is no partner '%s'".formatted(draft.partner()),
                            new FieldError("/partner", "a partner by id or ref")));
        } catch (PeerAway away) {
            throw new Unavailable("partners-unavailable", "The partner cannot be looked up at the moment: try again");
        }
    }

    /** What leaves something in the other side's hands leaves a copy: otherwise it would escape the copy limit. */
    private static void requireCopies(DisclosureDraft draft) {
        if (draft.copies() == 0 && !draft.mode().leavesNothingWritten()) {
            throw new RuleViolated(
                    "no-copies",
                    "Disclosed as %s it leaves at least one copy".formatted(draft.mode()),
                    new FieldError("/copies", "at least 1"));
        }
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new InvalidRequest(
                    "The zone is unknown", new FieldError("/zone", "an IANA zone such as Asia/Shanghai"));
        }
    }
}
