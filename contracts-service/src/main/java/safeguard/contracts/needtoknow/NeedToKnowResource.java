package safeguard.contracts.needtoknow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;

@Path("/v1/trade-secrets/{id}/grants")
class NeedToKnowResource {

    private final NeedToKnowService service;
    private final Idempotency idempotency;

    NeedToKnowResource(NeedToKnowService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({"secret-steward", "ip-counsel"})
    public RestResponse<GrantView> grantNeedToKnow(@RestPath String id, @NotNull @Valid GrantDraft draft) {
        var granted = idempotency.once(
                draft,
                () -> service.grant(Ref.of(id), draft),
                view -> view.body().id().toString(),
                grant -> service.get(Ref.of(id), UUID.fromString(grant)));
        return ETags.created(
                granted,
                "/v1/trade-secrets/%s/grants/%s".formatted(id, granted.body().id()));
    }

    @GET
    @RolesAllowed({"secret-steward", "ip-counsel", "auditor"})
    public Page<GrantView> listGrants(
            @RestPath String id,
            @RestQuery @Nullable @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.list(Ref.of(id), cursor, limit);
    }

    @GET
    @Path("/{grantId}")
    @RolesAllowed({"secret-steward", "ip-counsel", "auditor"})
    public RestResponse<GrantView> getGrant(@RestPath String id, @RestPath UUID grantId) {
        return ETags.ok(service.get(Ref.of(id), grantId));
    }

    @POST
    @Path("/{grantId}/revocation")
    @RolesAllowed({"secret-steward", "ip-counsel"})
    public RestResponse<GrantView> revokeGrant(
            @RestPath String id, @RestPath UUID grantId, @RestHeader("If-Match") @Nullable String ifMatch) {
        return ETags.ok(service.revoke(Ref.of(id), grantId, ETags.requireVersion(ifMatch)));
    }
}
