package safeguard.partners.effective;

import static safeguard.partners.facts.Roles.AUDITOR;
import static safeguard.partners.facts.Roles.COMPLIANCE_OFFICER;
import static safeguard.partners.facts.Roles.CONTRACT_MANAGER;
import static safeguard.partners.facts.Roles.INCIDENT_LEAD;
import static safeguard.partners.facts.Roles.IP_COUNSEL;
import static safeguard.partners.facts.Roles.PARTNER_MANAGER;
import static safeguard.partners.facts.Roles.SECRET_STEWARD;
import static safeguard.partners.facts.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/partners/{id}/effective-clearance")
class EffectiveClearanceResource {

    private final EffectiveClearanceService service;

    EffectiveClearanceResource(EffectiveClearanceService service) {
        this.service = service;
    }

    @GET
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
    public RestResponse<EffectiveClearance> getEffectiveClearance(
            @RestPath String id, @RestQuery @Nullable String engagementId, @RestQuery @Nullable LocalDate asOf) {
        var answer = service.answer(id, engagementId, asOf);
        return RestResponse.ResponseBuilder.ok(answer.clearance())
                .header("ETag", "\"" + answer.digest() + "\"")
                .build();
    }
}
