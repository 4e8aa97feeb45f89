package safeguard.partners.engagement;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/engagements")
@RolesAllowed({CONTRACT_MANAGER, PARTNER_MANAGER, SECRET_STEWARD, COMPLIANCE_OFFICER, IP_COUNSEL, INCIDENT_LEAD, AUDITOR
})
class EngagementResource {

    private final EngagementService service;
    private final Idempotency idempotency;

    EngagementResource(EngagementService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    public Page<EngagementView> listEngagements(
            @RestQuery @Nullable String partner,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor) {
        return service.list(partner, cursor, limit);
    }

    @POST
    @RolesAllowed(PARTNER_MANAGER)
    public RestResponse<EngagementView> createEngagement(@Valid @NotNull EngagementDraft draft) {
        var created = idempotency.once(
                draft, () -> service.create(draft), made -> made.body().id().toString(), service::get);
        return ETags.created(created, "/v1/engagements/" + created.body().id());
    }

    @GET
    @Path("/{id}")
    public RestResponse<EngagementView> getEngagement(@RestPath String id) {
        return ETags.ok(service.get(id));
    }
}
