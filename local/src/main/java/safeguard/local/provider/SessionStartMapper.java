package safeguard.local.provider;

import java.util.List;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

/**
 * Keycloak leaves {@code auth_time} out of password-grant tokens. With such a grant the session begins when the
 * password was checked, so a command-line user can pass a step-up too.
 */
public final class SessionStartMapper extends AbstractOIDCProtocolMapper implements OIDCAccessTokenMapper {

    @Override
    public String getId() {
        return "safeguard-session-start";
    }

    @Override
    public String getDisplayType() {
        return "auth_time from the start of the session";
    }

    @Override
    public String getDisplayCategory() {
        return TOKEN_MAPPER_CATEGORY;
    }

    @Override
    public String getHelpText() {
        return "For clients with direct access grants only.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    protected void setClaim(
            IDToken token,
            ProtocolMapperModel mapper,
            UserSessionModel userSession,
            KeycloakSession session,
            ClientSessionContext clientSession) {
        token.setOtherClaims("auth_time", userSession.getStarted());
    }
}
