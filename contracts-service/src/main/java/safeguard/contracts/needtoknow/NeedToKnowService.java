package safeguard.contracts.needtoknow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.secret.TradeSecretService;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.NotFound;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;
import safeguard.platform.web.Versioned;

/** Granting and revoking need-to-know. */
@ApplicationScoped
@Transactional
public class NeedToKnowService {

    private final NeedToKnowGrants grants;
    private final TradeSecretService secrets;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    NeedToKnowService(NeedToKnowGrants grants, TradeSecretService secrets, Audit audit, Caller caller, Clock clock) {
        this.grants = grants;
        this.secrets = secrets;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Versioned<GrantView> grant(Ref secretRef, GrantDraft draft) {
        var secret = secrets.require(secretRef);
        var grant = new NeedToKnow(secret.id(), draft, caller.subject(), clock);
        grants.persistAndFlush(grant);
        audit.record("need-to-know.granted", "trade-secret", secret.id().toString(), "grant");
        return view(grant, secret.ref());
    }

    Versioned<GrantView> revoke(Ref secretRef, UUID grantId, long version) {
        var secret = secrets.require(secretRef);
        var grant = require(secret.id(), grantId);
        grant.requireVersion(version);
        grant.revoke(caller.subject(), clock.instant());
        grants.flush();
        audit.record("need-to-know.revoked", "trade-secret", secret.id().toString(), "grant");
        return view(grant, secret.ref());
    }

    Versioned<GrantView> get(Ref secretRef, UUID grantId) {
        var secret = secrets.require(secretRef);
        return view(require(secret.id(), grantId), secret.ref());
    }

    Page<GrantView> list(Ref secretRef, @Nullable String cursor, int limit) {
        var secret = secrets.require(secretRef);
        var now = clock.instant();
        return Page.of(
                grants.page(secret.id(), Cursor.decode(cursor, 1), limit),
                limit,
                grant -> GrantView.of(grant, secret.ref(), now),
                grant -> Cursor.of(grant.id()));
    }

    /** Whether the caller holds a live grant for this secret, right now. */
    public boolean isHeldByCaller(UUID secretId) {
        return grants.isHeld(secretId, caller.subject(), clock.instant());
    }

    private NeedToKnow require(UUID secretId, UUID grantId) {
        return grants.find(secretId, grantId).orElseThrow(() -> new NotFound("grant", grantId.toString()));
    }

    private Versioned<GrantView> view(NeedToKnow grant, String secretRef) {
        return new Versioned<>(GrantView.of(grant, secretRef, clock.instant()), grant.version());
    }
}
