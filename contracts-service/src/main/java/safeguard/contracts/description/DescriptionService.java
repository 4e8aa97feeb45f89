package safeguard.contracts.description;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import safeguard.contracts.needtoknow.NeedToKnowService;
import safeguard.contracts.secret.TradeSecret;
import safeguard.contracts.secret.TradeSecretService;
import safeguard.contracts.secret.TradeSecretView;
import safeguard.platform.audit.Audit;
import safeguard.platform.audit.AuditEvent;
import safeguard.platform.problem.Forbidden;
import safeguard.platform.problem.NotFound;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Ref;
import safeguard.platform.web.Versioned;

/** Writing and reading confidential descriptions. */
@ApplicationScoped
@Transactional
class DescriptionService {

    private final SecretDescriptions descriptions;
    private final Sealing sealing;
    private final TradeSecretService secrets;
    private final NeedToKnowService needToKnow;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DescriptionService(
            SecretDescriptions descriptions,
            Sealing sealing,
            TradeSecretService secrets,
            NeedToKnowService needToKnow,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.descriptions = descriptions;
        this.sealing = sealing;
        this.secrets = secrets;
        this.needToKnow = needToKnow;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Versioned<TradeSecretView> put(Ref ref, DescriptionDraft draft, long version) {
        var secret = secrets.require(ref);
        secret.requireVersion(version);
        var place = new Sealing.Place(caller.tenant(), secret.id(), secret.nextDescription());
        descriptions.persist(new SecretDescription(place, sealing.seal(draft.text(), place), caller.subject(), clock));
        audit.record("description.written", "trade-secret", secret.id().toString(), "description");
        return secrets.view(secret);
    }

    /** The refusal must not undo its own audit entry. */
    @Transactional(dontRollbackOn = Forbidden.class)
    Versioned<DescriptionView> read(Ref ref) {
        var secret = secrets.require(ref);
        if (!needToKnow.isHeldByCaller(secret.id())) {
            audit.record(reading(secret, AuditEvent.Outcome.DENIED));
            throw new Forbidden(
                    "need-to-know-required", "Reading this description needs a need-to-know grant that is live today");
        }
        var description = descriptions
                .latest(secret.id())
                .orElseThrow(() -> new NotFound("description of trade secret", ref.value()));
        audit.record(reading(secret, AuditEvent.Outcome.ALLOWED));
        var text = sealing.open(description.sealed(), description.place(caller.tenant()));
        return new Versioned<>(
                new DescriptionView(
                        secret.ref(), text, description.number(), description.recordedAt(), description.recordedBy()),
                secret.version());
    }

    private static AuditEvent reading(TradeSecret secret, AuditEvent.Outcome outcome) {
        var reason = outcome == AuditEvent.Outcome.DENIED ? "need-to-know-required" : null;
        return new AuditEvent(
                "description.read", "trade-secret", secret.id().toString(), outcome, reason, null, List.of());
    }
}
