package safeguard.partners.attestation;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/partners/{id}/attestations")
@RolesAllowed({CONTRACT_MANAGER, PARTNER_MANAGER, SECRET_STEWARD, COMPLIANCE_OFFICER, IP_COUNSEL, INCIDENT_LEAD, AUDITOR
})
class AttestationResource {

    private final AttestationService service;
    private final Idempotency idempotency;

    AttestationResource(AttestationService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    public Page<AttestationView> listAttestations(
            @RestPath String id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor) {
        return service.list(id, cursor, limit);
    }

    @POST
    @RolesAllowed({PARTNER_MANAGER, COMPLIANCE_OFFICER})
    public RestResponse<AttestationView> recordAttestation(
            @RestPath String id, @Valid @NotNull AttestationDraft draft) {
        var made = idempotency.once(
                draft,
                () -> service.record(id, draft),
                first -> first.body().id().toString(),
                first -> service.get(id, UUID.fromString(first)));
        return ETags.created(
                made, "/v1/partners/" + id + "/attestations/" + made.body().id());
    }

    @GET
    @Path("/{child}")
    public RestResponse<AttestationView> getAttestation(@RestPath String id, @RestPath UUID child) {
        return ETags.ok(service.get(id, child));
    }
}
