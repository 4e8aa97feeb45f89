package safeguard.obligations.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import safeguard.platform.web.ETags;

@Path("/v1/obligation-sets/{sourceType}/{sourceId}")
class ObligationSetResource {

    private final ObligationSetService service;

    ObligationSetResource(ObligationSetService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed("service")
    public SetDiff putObligationSet(
            @RestPath String sourceType, @RestPath UUID sourceId, @NotNull @Valid ObligationSetDraft draft) {
        return service.put(Source.at(sourceType, sourceId), draft);
    }

    @GET
    @RolesAllowed({
        "contract-manager",
        "partner-manager",
        "secret-steward",
        "compliance-officer",
        "ip-counsel",
        "incident-lead",
        "auditor",
        "service"
    })
    public RestResponse<ObligationSetView> getObligationSet(@RestPath String sourceType, @RestPath UUID sourceId) {
        return ETags.ok(service.get(Source.at(sourceType, sourceId)));
    }
}
