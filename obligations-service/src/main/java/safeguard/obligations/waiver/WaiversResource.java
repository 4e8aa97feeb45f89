package safeguard.obligations.waiver;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/occurrences/{id}/waivers")
class WaiversResource {

    private final WaiverService service;
    private final Idempotency idempotency;

    WaiversResource(WaiverService service, Idempotency idempotency) {
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
    public Page<WaiverView> listWaivers(
            @RestPath UUID id,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.of(id, cursor, limit);
    }

    @POST
    @RolesAllowed({"contract-manager", "partner-manager", "secret-steward", "incident-lead", "ip-counsel"})
    public RestResponse<WaiverView> requestWaiver(@RestPath UUID id, @NotNull @Valid WaiverDraft draft) {
        var requested = idempotency.once(
                draft,
                () -> service.request(id, draft),
                waiver -> waiver.body().id().toString(),
                earlier -> service.get(UUID.fromString(earlier)));
        return ETags.created(requested, "/v1/waivers/" + requested.body().id());
    }
}
