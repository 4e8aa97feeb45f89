package safeguard.obligations.fulfilment;

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

@Path("/v1/occurrences/{id}/fulfilments")
class FulfilmentsResource {

    private final FulfilmentService service;
    private final Idempotency idempotency;

    FulfilmentsResource(FulfilmentService service, Idempotency idempotency) {
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
    public Page<FulfilmentView> listFulfilments(
            @RestPath UUID id,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.of(id, cursor, limit);
    }

    @POST
    @RolesAllowed({
        "contract-manager",
        "partner-manager",
        "secret-steward",
        "compliance-officer",
        "ip-counsel",
        "incident-lead"
    })
    public RestResponse<FulfilmentView> submitFulfilment(@RestPath UUID id, @NotNull @Valid FulfilmentDraft draft) {
        var submitted = idempotency.once(
                draft,
                () -> service.submit(id, draft),
                fulfilment -> fulfilment.body().id().toString(),
                earlier -> service.get(UUID.fromString(earlier)));
        return ETags.created(submitted, "/v1/fulfilments/" + submitted.body().id());
    }
}
