package safeguard.contracts.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.BusinessDay;
import safeguard.contracts.decision.DecisionService;
import safeguard.contracts.decision.FactsGathering;
import safeguard.contracts.decision.Gathered;
import safeguard.contracts.gate.Outcome;
import safeguard.contracts.gate.Ruling;
import safeguard.contracts.numbering.Numbering;
import safeguard.contracts.terms.Phase;
import safeguard.platform.audit.Audit;
import safeguard.platform.outbox.Outbox;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.NotFound;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.problem.Unavailable;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.tenancy.Ids;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;
import safeguard.platform.web.Versioned;

/** Recording and reading disclosures. */
@ApplicationScoped
@Transactional
class DisclosureService {

    private static final Set<Phase> BINDING = EnumSet.of(Phase.IN_FORCE, Phase.IN_SURVIVAL);

    private final Disclosures disclosures;
    private final DecisionService decisions;
    private final FactsGathering gathering;
    private final Numbering numbering;
    private final Outbox outbox;
    private final BusinessDay days;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DisclosureService(
            Disclosures disclosures,
            DecisionService decisions,
            FactsGathering gathering,
            Numbering numbering,
            Outbox outbox,
            BusinessDay days,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.disclosures = disclosures;
        this.decisions = decisions;
        this.gathering = gathering;
        this.numbering = numbering;
        this.outbox = outbox;
        this.days = days;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Versioned<DisclosureView> record(DisclosureDraft draft, Basis basis) {
        return switch (basis) {
            case Basis.UnderDecision(var permit, var now) -> {
                var again = gathering.again(now);
                var ruling = stillAllowed(decisions.rule(again));
                var partner = Objects.requireNonNull(again.partner(), "an allowed partner is known");
                PermitCheck.conditionsKept(ruling, draft, secret -> disclosures.copiesOut(secret, partner.id()));
                var standing =
                        new Disclosure.Standing(Disclosure.Ground.DECISION, permit.decision(), null, carriers(ruling));
                yield store(draft, again, partner, standing);
            }
            case Basis.AfterTheFact(var report, var then, var partner) -> {
                var standing = new Disclosure.Standing(
                        Disclosure.Ground.RECORDED_AFTER_FACT, null, report, carriers(report, then));
                yield store(draft, then, partner, standing);
            }
        };
    }

    private static Ruling stillAllowed(Ruling ruling) {
        if (ruling.outcome() == Outcome.INDETERMINATE) {
            throw new Unavailable(
                    "recheck-unavailable", "The decision cannot be checked again at the moment: try again");
        }
        if (!ruling.outcome().allows()) {
            var reasons = ruling.reasons().stream()
                    .map(reason -> reason.code())
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new Conflict("no-longer-allowed", "The facts have changed since the decision: " + reasons);
        }
        return ruling;
    }

    private Versioned<DisclosureView> store(
            DisclosureDraft draft, Gathered gathered, Gathered.KnownPartner partner, Disclosure.Standing standing) {
        var prefix = "DIS-" + draft.madeAt().getYear();
        var disclosure = new Disclosure(
                numbering.orNext(draft.ref(), prefix, 4),
                draft,
                gathered.request(),
                partner,
                standing,
                caller.subject(),
                clock);
        disclosures.persist(disclosure, gathered.secretIds());
        standing.carriedBy().forEach(carrier -> startClocks(carrier, draft));
        audit.record(
                "disclosure.recorded",
                "disclosure",
                disclosure.id().toString(),
                standing.ground().name());
        return view(disclosure);
    }

    private void startClocks(Carrier carrier, DisclosureDraft draft) {
        startClock(carrier, draft, "disclosure-made");
        if (draft.mode().leavesNothingWritten()) {
            startClock(carrier, draft, "oral-disclosure-made");
        }
    }

    private void startClock(Carrier carrier, DisclosureDraft draft, String anchor) {
        var event = new TriggerEvent(
                Ids.next(), "agreement/" + carrier.agreementId(), anchor, draft.madeAt(), draft.zone());
        outbox.send("obligations", "POST", "/v1/trigger-events", event);
    }

    private static List<Carrier> carriers(Ruling ruling) {
        return ruling.perSecret().stream()
                .map(Ruling.SecretRuling::carrier)
                .filter(Objects::nonNull)
                .map(Carrier::of)
                .distinct()
                .toList();
    }

    /** The agreement that the recorder names, when it bound the partner on that day. */
    private static List<Carrier> carriers(AfterFact report, Gathered then) {
        if (report.agreement() == null) {
            return List.of();
        }
        return then.facts().agreements().stream()
                .filter(agreement -> BINDING.contains(agreement.phase()))
                .filter(agreement -> agreement.ref().equals(report.agreement())
                        || agreement.id().equalsIgnoreCase(report.agreement()))
                .findFirst()
                .map(Carrier::of)
                .map(List::of)
                .orElseThrow(() -> new RuleViolated(
                        "agreement-did-not-apply",
                        "No signed agreement '%s' with this partner applied on that day".formatted(report.agreement()),
                        new FieldError("/afterFact/agreement", "an agreement with the partner, or leave it out")));
    }

    Versioned<DisclosureView> get(Ref ref) {
        return view(disclosures.find(ref).orElseThrow(() -> new NotFound("disclosure", ref.value())));
    }

    Page<DisclosureView> list(
            @Nullable String partner,
            @Nullable String tradeSecret,
            @Nullable LocalDate asOf,
            @Nullable String cursor,
            int limit) {
        var before = asOf == null
                ? null
                : days.orToday(asOf).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var filter = new Disclosures.Filter(
                partner == null ? null : Ref.of(partner), tradeSecret == null ? null : Ref.of(tradeSecret), before);
        return Page.of(
                disclosures.page(filter, Cursor.decode(cursor, 1), limit),
                limit,
                DisclosureView::of,
                disclosure -> Cursor.of(disclosure.id()));
    }

    private static Versioned<DisclosureView> view(Disclosure disclosure) {
        return new Versioned<>(DisclosureView.of(disclosure), disclosure.version());
    }
}
