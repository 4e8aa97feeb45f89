package safeguard.partners.subtier;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/engagements/{id}/sub-tiers")
@RolesAllowed({CONTRACT_MANAGER, PARTNER_MANAGER, SECRET_STEWARD, COMPLIANCE_OFFICER, IP_COUNSEL, INCIDENT_LEAD, AUDITOR
})
class SubTierResource {

    private final SubTierService service;
    private final Idempotency idempotency;

    SubTierResource(SubTierService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    public Page<SubTierView> listSubTiers(
            @RestPath String id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor) {
        return service.list(id, cursor, limit);
    }

    @POST
    @RolesAllowed(PARTNER_MANAGER)
    public RestResponse<SubTierView> requestSubTier(@RestPath String id, @Valid @NotNull SubTierRequest request) {
        var requested = idempotency.once(
                request,
                () -> service.request(id, request),
                made -> made.body().id().toString(),
                made -> service.get(id, made));
        return ETags.created(
                requested,
                "/v1/engagements/" + id + "/sub-tiers/" + requested.body().id());
    }

    @GET
    @Path("/{subTier}")
    public RestResponse<SubTierView> getSubTier(@RestPath String id, @RestPath String subTier) {
        return ETags.ok(service.get(id, subTier));
    }

    @POST
    @Path("/{subTier}/approval")
    @RolesAllowed({PARTNER_MANAGER, COMPLIANCE_OFFICER})
    public RestResponse<SubTierView> approveSubTier(
            @RestPath String id,
            @RestPath String subTier,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SubTierApproval approval) {
        return ETags.ok(service.approve(id, subTier, approval, ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{subTier}/refusal")
    @RolesAllowed({PARTNER_MANAGER, COMPLIANCE_OFFICER})
    public RestResponse<SubTierView> refuseSubTier(
            @RestPath String id,
            @RestPath String subTier,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SubTierRefusal refusal) {
        return ETags.ok(service.refuse(id, subTier, refusal, ETags.requireVersion(ifMatch)));
    }
}
