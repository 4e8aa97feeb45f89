package safeguard.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Records refused calls in the chain, in a transaction of their own, before they are answered. */
@ApplicationScoped
public class DenialLog {

    private final Audit audit;

    DenialLog(Audit audit) {
        this.audit = audit;
    }

    /** Completes when the denial is on record; fails when it cannot be recorded. */
    public Uni<Void> record(RoutingContext request) {
        var event = new AuditEvent(
                "operation.denied",
                "operation",
                request.request().method() + " " + request.normalizedPath(),
                AuditEvent.Outcome.DENIED,
                "forbidden",
                null,
                List.of());
        boolean hasTenant = identity(request)
                .filter(identity ->
                        identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("tenant") != null)
                .isPresent();
        if (!hasTenant) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> QuarkusTransaction.requiringNew().run(() -> audit.record(event)));
    }

    private static Optional<SecurityIdentity> identity(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                ? Optional.of(user.getSecurityIdentity())
                : Optional.empty();
    }
}
