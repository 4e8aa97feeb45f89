package safeguard.platform.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.Forbidden;

/**
 * Who calls, and for which tenant. A user brings the tenant in the token; one of our services brings it in the headers
 * {@value #TENANT_HEADER} and {@value #SUBJECT_HEADER}, which {@link CallerFilter} refuses from anyone else.
 */
@RequestScoped
public class Caller {

    /** Names the tenant for which a service calls. */
    public static final String TENANT_HEADER = "Safeguard-Tenant";

    /** Names the person for whom a service calls. */
    public static final String SUBJECT_HEADER = "Safeguard-Subject";

    static final String SERVICE_ROLE = "service";

    private record Acting(String tenant, String subject) {}

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private @Nullable Acting acting;

    Caller(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** The tenant. */
    public String tenant() {
        return findTenant()
                .orElseThrow(
                        () -> new Forbidden("no-tenant", "This operation needs a caller that belongs to a tenant"));
    }

    /** The tenant, unless the caller belongs to none (operators, jobs) or there is no caller. */
    public Optional<String> findTenant() {
        if (acting != null) {
            return Optional.of(acting.tenant());
        }
        return isService() ? header(TENANT_HEADER) : token().map(token -> token.getClaim("tenant"));
    }

    /** The person (or client) on whose behalf this happens: an opaque subject of the identity provider. */
    public String subject() {
        if (acting != null) {
            return acting.subject();
        }
        return (isService() ? header(SUBJECT_HEADER) : Optional.<String>empty()).orElseGet(this::principal);
    }

    /** The token's own subject: differs from {@link #subject()} when a service calls for a user. */
    public String principal() {
        return token().map(JsonWebToken::getSubject).orElse("system");
    }

    /** The OIDC client that the token was issued to. */
    public String client() {
        return token().<String>map(token -> token.getClaim("azp")).orElse("system");
    }

    public boolean has(String role) {
        return acting == null && identity.hasRole(role);
    }

    /** Whether one of our own services calls. */
    public boolean isService() {
        return has(SERVICE_ROLE);
    }

    void actAs(String tenant, String subject) {
        this.acting = new Acting(tenant, subject);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(request.getCurrent())
                .map(current -> current.request().getHeader(name));
    }

    private Optional<JsonWebToken> token() {
        return acting == null && identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(token)
                : Optional.empty();
    }
}
