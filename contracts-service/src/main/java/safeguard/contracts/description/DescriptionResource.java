package safeguard.contracts.description;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.secret.TradeSecretView;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Ref;

@Path("/v1/trade-secrets/{id}/description")
class DescriptionResource {

    private final DescriptionService service;

    DescriptionResource(DescriptionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({
        "contract-manager",
        "partner-manager",
        "secret-steward",
        "compliance-officer",
        "ip-counsel",
        "incident-lead"
    })
    public RestResponse<DescriptionView> getDescription(@RestPath String id) {
        return ETags.ok(service.read(Ref.of(id)));
    }

    @PUT
    @RolesAllowed("secret-steward")
    public RestResponse<TradeSecretView> putDescription(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DescriptionDraft draft) {
        return ETags.ok(service.put(Ref.of(id), draft, ETags.requireVersion(ifMatch)));
    }
}
