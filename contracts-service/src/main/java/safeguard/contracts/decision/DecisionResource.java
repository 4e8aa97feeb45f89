package safeguard.contracts.decision;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.gate.Outcome;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/disclosure-decisions")
class DecisionResource {

    private final FactsGathering gathering;
    private final DecisionService service;
    private final Idempotency idempotency;

    DecisionResource(FactsGathering gathering, DecisionService service, Idempotency idempotency) {
        this.gathering = gathering;
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({"requester", "contract-manager", "partner-manager", "secret-steward", "ip-counsel"})
    public RestResponse<DecisionView> decideDisclosure(@NotNull @Valid DisclosureRequest request) {
        var gathered = gathering.gather(request);
        var decided = idempotency.once(
                request,
                () -> service.decide(gathered),
                view -> view.body().id().toString(),
                id -> service.get(UUID.fromString(id)));
        return ETags.created(
                decided, "/v1/disclosure-decisions/" + decided.body().id());
    }

    @GET
    @RolesAllowed({"contract-manager", "ip-counsel", "auditor"})
    public Page<DecisionSummary> listDisclosureDecisions(
            @RestQuery @Nullable @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable @Size(max = 64) String partner,
            @RestQuery @Nullable Outcome outcome) {
        return service.list(partner, outcome, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"requester", "contract-manager", "partner-manager", "secret-steward", "ip-counsel", "auditor"})
    public DecisionView getDisclosureDecision(@RestPath UUID id) {
        return service.get(id).body();
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed({"requester", "contract-manager", "partner-manager", "secret-steward", "ip-counsel", "auditor"})
    public Replay replayDisclosureDecision(@RestPath UUID id) {
        return service.replay(id);
    }
}
