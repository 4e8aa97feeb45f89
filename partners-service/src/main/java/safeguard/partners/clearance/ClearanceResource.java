package safeguard.partners.clearance;

import static safeguard.partners.facts.Roles.AUDITOR;
import static safeguard.partners.facts.Roles.COMPLIANCE_OFFICER;
import static safeguard.partners.facts.Roles.CONTRACT_MANAGER;
import static safeguard.partners.facts.Roles.INCIDENT_LEAD;
import static safeguard.partners.facts.Roles.IP_COUNSEL;
import static safeguard.partners.facts.Roles.PARTNER_MANAGER;
import static safeguard.partners.facts.Roles.SECRET_STEWARD;

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
import safeguard.partners.facts.StatusChangeWithReason;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/clearances")
@RolesAllowed({CONTRACT_MANAGER, PARTNER_MANAGER, SECRET_STEWARD, COMPLIANCE_OFFICER, IP_COUNSEL, INCIDENT_LEAD, AUDITOR
})
class ClearanceResource {

    private final ClearanceService service;
    private final Idempotency idempotency;

    ClearanceResource(ClearanceService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    public Page<ClearanceView> listClearances(
            @RestQuery @Nullable String partner,
            @RestQuery @Nullable String engagement,
            @RestQuery @Nullable ClearanceStatus status,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor) {
        return service.list(partner, engagement, status, cursor, limit);
    }

    @POST
    @RolesAllowed(PARTNER_MANAGER)
    public RestResponse<ClearanceView> proposeClearance(@Valid @NotNull ClearanceDraft draft) {
        var proposed = idempotency.once(
                draft,
                () -> service.propose(draft),
                made -> made.body().id().toString(),
                made -> service.get(UUID.fromString(made)));
        return ETags.created(proposed, "/v1/clearances/" + proposed.body().id());
    }

    @GET
    @Path("/{id}")
    public RestResponse<ClearanceView> getClearance(@RestPath UUID id) {
        return ETags.ok(service.get(id));
    }

    @POST
    @Path("/{id}/grant")
    @RolesAllowed({PARTNER_MANAGER, COMPLIANCE_OFFICER})
    public RestResponse<ClearanceView> grantClearance(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull ClearanceGrant grant) {
        return ETags.ok(service.grant(id, grant, ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{id}/suspension")
    @RolesAllowed({PARTNER_MANAGER, COMPLIANCE_OFFICER, INCIDENT_LEAD})
    public RestResponse<ClearanceView> suspendClearance(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StatusChangeWithReason change) {
        return ETags.ok(service.take(ClearanceTransition.SUSPEND, id, change, ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{id}/reinstatement")
    @RolesAllowed({PARTNER_MANAGER, COMPLIANCE_OFFICER})
    public RestResponse<ClearanceView> reinstateClearance(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StatusChangeWithReason change) {
        return ETags.ok(service.take(ClearanceTransition.REINSTATE, id, change, ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({PARTNER_MANAGER, COMPLIANCE_OFFICER})
    public RestResponse<ClearanceView> revokeClearance(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StatusChangeWithReason change) {
        return ETags.ok(service.take(ClearanceTransition.REVOKE, id, change, ETags.requireVersion(ifMatch)));
    }
}
