package safeguard.partners.partner;

import static safeguard.partners.facts.Roles.AUDITOR;
import static safeguard.partners.facts.Roles.COMPLIANCE_OFFICER;
import static safeguard.partners.facts.Roles.CONTRACT_MANAGER;
import static safeguard.partners.facts.Roles.INCIDENT_LEAD;
import static safeguard.partners.facts.Roles.IP_COUNSEL;
import static safeguard.partners.facts.Roles.PARTNER_MANAGER;
import static safeguard.partners.facts.Roles.SECRET_STEWARD;
import static safeguard.partners.facts.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.partners.scope.CountryCode;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/partners")
@RolesAllowed({CONTRACT_MANAGER, PARTNER_MANAGER, SECRET_STEWARD, COMPLIANCE_OFFICER, IP_COUNSEL, INCIDENT_LEAD, AUDITOR
})
class PartnerResource {

    private final PartnerService service;
    private final Idempotency idempotency;

    PartnerResource(PartnerService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    public Page<PartnerSummary> listPartners(
            @RestQuery @Nullable PartnerStatus status,
            @RestQuery @CountryCode @Nullable String country,
            @RestQuery @Size(min = 1, max = 100) @Nullable String text,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor) {
        return service.list(new PartnerFilter(status, country, text), cursor, limit);
    }

    @POST
    @RolesAllowed(PARTNER_MANAGER)
    public RestResponse<PartnerView> createPartner(@Valid @NotNull PartnerDraft draft) {
        var created = idempotency.once(
                draft, () -> service.create(draft), made -> made.body().id().toString(), service::get);
        return ETags.created(created, "/v1/partners/" + created.body().id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        CONTRACT_MANAGER,
        PARTNER_MANAGER,
        SECRET_STEWARD,
        COMPLIANCE_OFFICER,
        IP_COUNSEL,
        INCIDENT_LEAD,
        AUDITOR,
        SERVICE
    })
    public RestResponse<PartnerView> getPartner(@RestPath String id) {
        return ETags.ok(service.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(PARTNER_MANAGER)
    public RestResponse<PartnerView> updatePartner(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PartnerDetails details) {
        return ETags.ok(service.update(id, details, ETags.requireVersion(ifMatch)));
    }
}
