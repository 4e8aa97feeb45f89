package safeguard.contracts.disclosure;

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
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;

@Path("/v1/disclosures")
@RolesAllowed({
    "contract-manager",
    "partner-manager",
    "secret-steward",
    "compliance-officer",
    "ip-counsel",
    "incident-lead",
    "auditor"
})
class DisclosureResource {

    private final DisclosureService service;
    private final BasisLookup bases;
    private final Idempotency idempotency;

    DisclosureResource(DisclosureService service, BasisLookup bases, Idempotency idempotency) {
        this.service = service;
        this.bases = bases;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("contract-manager")
    public RestResponse<DisclosureView> recordDisclosure(@NotNull @Valid DisclosureDraft draft) {
        var basis = bases.of(draft);
        var recorded = idempotency.once(
                draft, () -> service.record(draft, basis), view -> view.body().ref(), ref -> service.get(Ref.of(ref)));
        return ETags.created(recorded, "/v1/disclosures/" + recorded.body().id());
    }

    @GET
    public Page<DisclosureView> listDisclosures(
            @RestQuery @Nullable @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable LocalDate asOf,
            @RestQuery @Nullable @Size(max = 64) String partner,
            @RestQuery @Nullable @Size(max = 64) String tradeSecret) {
        return service.list(partner, tradeSecret, asOf, cursor, limit);
    }

    @GET
    @Path("/{id}")
    public RestResponse<DisclosureView> getDisclosure(@RestPath String id) {
        return ETags.ok(service.get(Ref.of(id)));
    }
}
