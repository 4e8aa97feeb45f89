package safeguard.platform.tenancy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What a verified token must hold beyond signature, issuer, audience and time: access type and one well-formed tenant. */
@ApplicationScoped
class TokenRules implements SecurityIdentityAugmentor {

    static final Pattern TENANT = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private static final Set<String> ROLES_WITHOUT_TENANT = Set.of("service", "reminder-job", "platform-operator");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && !acceptable(token, identity.getRoles())) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom().item(identity);
    }

    private static boolean acceptable(JsonWebToken token, Set<String> roles) {
        @Nullable Object type = token.getClaim("typ");
        if (token.getSubject() == null || (type != null && !"Bearer".equals(type))) {
            return false;
        }
        @Nullable Object tenant = token.getClaim("tenant");
        if (tenant == null) {
            return !Collections.disjoint(roles, ROLES_WITHOUT_TENANT);
        }
        return !roles.contains(Caller.SERVICE_ROLE)
                && tenant instanceof String name
                && TENANT.matcher(name).matches();
    }
}
