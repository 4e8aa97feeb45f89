package safeguard.partners.partner;

import static safeguard.partners.facts.Roles.COMPLIANCE_OFFICER;
import static safeguard.partners.facts.Roles.INCIDENT_LEAD;
import static safeguard.partners.facts.Roles.PARTNER_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.StatusChange;
import safeguard.partners.facts.StatusChangeWithReason;
import safeguard.platform.web.ETags;

@Path("/v1/partners")
class PartnerLifeCycleResource {

    private final PartnerService service;

    PartnerLifeCycleResource(PartnerService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/onboarding")
    @RolesAllowed(PARTNER_MANAGER)
    public RestResponse<PartnerView> startOnboarding(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StatusChange change) {
        return take(PartnerTransition.START_ONBOARDING, id, ifMatch, change);
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed(PARTNER_MANAGER)
    public RestResponse<PartnerView> activatePartner(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StatusChange change) {
        return take(PartnerTransition.ACTIVATE, id, ifMatch, change);
    }

    @POST
    @Path("/{id}/suspension")
    @RolesAllowed({PARTNER_MANAGER, COMPLIANCE_OFFICER, INCIDENT_LEAD})
    public RestResponse<PartnerView> suspendPartner(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StatusChangeWithReason change) {
        return take(PartnerTransition.SUSPEND, id, ifMatch, change);
    }

    @POST
    @Path("/{id}/reinstatement")
    @RolesAllowed({PARTNER_MANAGER, COMPLIANCE_OFFICER})
    public RestResponse<PartnerView> reinstatePartner(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StatusChangeWithReason change) {
        return take(PartnerTransition.REINSTATE, id, ifMatch, change);
    }

    @POST
    @Path("/{id}/offboarding")
    @RolesAllowed(PARTNER_MANAGER)
    public RestResponse<PartnerView> startOffboarding(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StatusChangeWithReason change) {
        return take(PartnerTransition.START_OFFBOARDING, id, ifMatch, change);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(PARTNER_MANAGER)
    public RestResponse<PartnerView> closePartner(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StatusChange change) {
        return take(PartnerTransition.CLOSE, id, ifMatch, change);
    }

    private RestResponse<PartnerView> take(
            PartnerTransition step, String id, @Nullable String ifMatch, StatusChange change) {
        return ETags.ok(service.take(step, id, change.from(), change.reason(), ETags.requireVersion(ifMatch)));
    }

    private RestResponse<PartnerView> take(
            PartnerTransition step, String id, @Nullable String ifMatch, StatusChangeWithReason change) {
        return take(step, id, ifMatch, new StatusChange(change.from(), change.reason()));
    }
}
