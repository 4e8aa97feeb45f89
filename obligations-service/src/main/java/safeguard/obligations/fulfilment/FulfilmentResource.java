package safeguard.obligations.fulfilment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;

@Path("/v1/fulfilments/{id}")
class FulfilmentResource {

    private final FulfilmentService service;
    private final Idempotency idempotency;

    FulfilmentResource(FulfilmentService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({
        "contract-manager",
        "partner-manager",
        "secret-steward",
        "compliance-officer",
        "ip-counsel",
        "incident-lead",
        "auditor"
    })
    public RestResponse<FulfilmentView> getFulfilment(@RestPath UUID id) {
        return ETags.ok(service.get(id));
    }

    @POST
    @Path("/review")
    @RolesAllowed("compliance-officer")
    public RestResponse<FulfilmentView> reviewFulfilment(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ReviewDraft review) {
        return ETags.ok(idempotency.once(
                review,
                () -> service.review(id, review, ETags.requireVersion(ifMatch)),
                fulfilment -> id.toString(),
                earlier -> service.get(id)));
    }
}
