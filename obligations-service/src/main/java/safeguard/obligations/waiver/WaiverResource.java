package safeguard.obligations.waiver;

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

@Path("/v1/waivers/{id}")
class WaiverResource {

    private final WaiverService service;
    private final Idempotency idempotency;

    WaiverResource(WaiverService service, Idempotency idempotency) {
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
    public RestResponse<WaiverView> getWaiver(@RestPath UUID id) {
        return ETags.ok(service.get(id));
    }

    @POST
    @Path("/decision")
    @RolesAllowed("compliance-officer")
    public RestResponse<WaiverView> decideWaiver(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverDecisionDraft decision) {
        return ETags.ok(idempotency.once(
                decision,
                () -> service.decide(id, decision, ETags.requireVersion(ifMatch)),
                waiver -> id.toString(),
                earlier -> service.get(id)));
    }
}
