package safeguard.contracts.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.BusinessDay;
import safeguard.contracts.numbering.Numbering;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.NotFound;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;
import safeguard.platform.web.Versioned;

/** The register's use cases. */
@ApplicationScoped
@Transactional
public class TradeSecretService {

    private final TradeSecrets secrets;
    private final Numbering numbering;
    private final Audit audit;
    private final Caller caller;
    private final BusinessDay days;
    private final Clock clock;

    TradeSecretService(
            TradeSecrets secrets, Numbering numbering, Audit audit, Caller caller, BusinessDay days, Clock clock) {
        this.secrets = secrets;
        this.numbering = numbering;
        this.audit = audit;
        this.caller = caller;
        this.days = days;
        this.clock = clock;
    }

    Versioned<TradeSecretView> create(TradeSecretDraft draft) {
        var ref = numbering.orNext(draft.ref(), "TS", 4);
        var secret = new TradeSecret(ref, resolve(draft), caller.subject(), clock);
        secrets.persist(secret);
        audit.record("trade-secret.entered", "trade-secret", secret.id().toString());
        return view(secret);
    }

    Versioned<TradeSecretView> replace(Ref ref, TradeSecretDraft draft, long version) {
        secrets.lockLineage();
        var secret = require(ref);
        secret.requireVersion(version);
        if (draft.ref() != null && !draft.ref().equals(secret.ref())) {
            throw new RuleViolated(
                    "ref-is-fixed",
                    "A reference never changes",
                    new FieldError("/ref", "leave it out, or " + secret.ref()));
        }
        var metadata = resolve(draft);
        if (secrets.isAncestor(secret.id(), metadata.derivedFrom())) {
            throw new RuleViolated(
                    "cyclic-lineage",
                    "%s would build on itself".formatted(secret.ref()),
                    new FieldError("/derivedFrom", "only secrets that do not build on " + secret.ref()));
        }
        secret.replace(metadata);
        audit.record("trade-secret.replaced", "trade-secret", secret.id().toString(), "metadata");
        return view(secret);
    }

    Versioned<TradeSecretView> review(Ref ref, long version) {
        return change(ref, version, "sent-to-review", TradeSecret::startReview);
    }

    Versioned<TradeSecretView> register(Ref ref, Registration registration, long version) {
        var from = days.ofFact(registration.registeredOn(), "/registeredOn");
        return change(ref, version, "registered", secret -> secret.register(from));
    }

    Versioned<TradeSecretView> reject(Ref ref, Rejection rejection, long version) {
        return change(ref, version, "rejected", secret -> secret.reject(rejection.reason()));
    }

    Versioned<TradeSecretView> retire(Ref ref, Retirement retirement, long version) {
        var from = days.ofFact(retirement.retiredOn(), "/retiredOn");
        return change(ref, version, "retired", secret -> secret.retire(retirement.reason(), from));
    }

    Versioned<TradeSecretView> get(Ref ref) {
        return view(require(ref));
    }

    Page<TradeSecretView> list(TradeSecretQuery query, @Nullable String cursor, int limit) {
        var rows = secrets.page(query.filters(), Cursor.decode(cursor, 1), limit, clock.instant());
        var parents = secrets.refs(rows.stream()
                .flatMap(row -> row.secret().derivedFrom().stream())
                .collect(Collectors.toSet()));
        return Page.of(
                rows,
                limit,
                row -> TradeSecretView.of(row.secret(), row.known(), parents),
                row -> Cursor.of(row.secret().id()));
    }

    /** The secret, for a feature that adds to it. */
    public TradeSecret require(Ref ref) {
        return secrets.find(ref).orElseThrow(() -> new NotFound("trade secret", ref.value()));
    }

    /** The view of a secret that another feature changed. */
    public Versioned<TradeSecretView> view(TradeSecret secret) {
        secrets.flush();
        var seen = secrets.seen(secret, clock.instant());
        var view = TradeSecretView.of(secret, seen.known(), secrets.refs(secret.derivedFrom()));
        return new Versioned<>(view, secret.version());
    }

    /**
     * The secrets that these ids and refs stand for, in the same order.
     *
     * @param pointer the list in the request body
     * @throws RuleViolated naming every entry that stands for nothing
     */
    public List<TradeSecret> requireAll(Collection<String> idsOrRefs, String pointer) {
        var found = secrets.findAll(idsOrRefs);
        var matches = new LinkedHashSet<TradeSecret>();
        var unknown = new ArrayList<FieldError>();
        int index = 0;
        for (var wanted : idsOrRefs) {
            var here = pointer + "/" + index++;
            found.stream()
                    .filter(secret -> secret.ref().equals(wanted)
                            || secret.id().toString().equalsIgnoreCase(wanted))
                    .findFirst()
                    .ifPresentOrElse(
                            matches::add,
                            () -> unknown.add(new FieldError(here, "There is no trade secret '%s'".formatted(wanted))));
        }
        if (!unknown.isEmpty()) {
            throw new RuleViolated(
                    "unknown-trade-secret", "A trade secret does not exist", unknown.toArray(FieldError[]::new));
        }
        return List.copyOf(matches);
    }

    /** What the secrets that an agreement covers have in common. */
    public Traits traits(List<String> refs, List<Category> categories) {
        return secrets.traits(refs, categories);
    }

    private TradeSecret.Metadata resolve(TradeSecretDraft draft) {
        var parents = new HashSet<UUID>();
        requireAll(draft.derivedFrom(), "/derivedFrom").forEach(parent -> parents.add(parent.id()));
        return new TradeSecret.Metadata(draft, inboundAgreement(draft.inboundAgreement()), parents);
    }

    private @Nullable UUID inboundAgreement(@Nullable String idOrRef) {
        if (idOrRef == null) {
            return null;
        }
        return secrets.agreement(Ref.of(idOrRef)).orElseThrow(() -> {
            var sentence = "There is no agreement '%s'".formatted(idOrRef);
            return new RuleViolated("unknown-agreement", sentence, new FieldError("/inboundAgreement", sentence));
        });
    }

    private Versioned<TradeSecretView> change(Ref ref, long version, String what, Consumer<TradeSecret> step) {
        var secret = require(ref);
        secret.requireVersion(version);
        step.accept(secret);
        audit.record("trade-secret." + what, "trade-secret", secret.id().toString(), "status");
        return view(secret);
    }
}
