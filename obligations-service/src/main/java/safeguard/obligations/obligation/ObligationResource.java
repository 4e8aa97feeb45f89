package safeguard.obligations.obligation;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.Asked;
import safeguard.obligations.asked.IdsAndRefs;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/obligations")
@RolesAllowed({
    "contract-manager",
    "partner-manager",
    "secret-steward",
    "compliance-officer",
    "ip-counsel",
    "incident-lead",
    "auditor"
})
class ObligationResource {

    private final ObligationService service;

    ObligationResource(ObligationService service) {
        this.service = service;
    }

    @GET
    public Page<ObligationView> listObligations(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String obligor,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable String partner,
            @RestQuery @Nullable String agreement,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var query = new ObligationQuery(
                Asked.oneOf("state", ObligationState.class, state),
                Asked.oneOf("obligor", Obligor.class, obligor),
                owner,
                IdsAndRefs.parse(partner),
                IdsAndRefs.parse(agreement));
        return service.list(query, cursor, limit);
    }

    @GET
    @Path("/{id}")
    public RestResponse<ObligationView> getObligation(@RestPath UUID id) {
        return ETags.ok(service.get(id));
    }

    @POST
    @Path("/{id}/hold")
    @RolesAllowed({"contract-manager", "ip-counsel"})
    public RestResponse<ObligationView> holdObligation(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ReasonDraft why) {
        return ETags.ok(service.hold(id, why.reason(), ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{id}/resumption")
    @RolesAllowed({"contract-manager", "ip-counsel"})
    public RestResponse<ObligationView> resumeObligation(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ReasonDraft why) {
        return ETags.ok(service.resume(id, why.reason(), ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{id}/discharge")
    @RolesAllowed({"contract-manager", "ip-counsel"})
    public RestResponse<ObligationView> dischargeObligation(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ReasonDraft why) {
        return ETags.ok(service.discharge(id, why.reason(), ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{id}/termination")
    @RolesAllowed({"contract-manager", "ip-counsel"})
    public RestResponse<ObligationView> terminateObligation(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ReasonDraft why) {
        return ETags.ok(service.terminate(id, why.reason(), ETags.requireVersion(ifMatch)));
    }
}
