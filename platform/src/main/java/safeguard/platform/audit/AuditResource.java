package safeguard.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import safeguard.platform.web.Page;

@Path("/v1/audit")
@RolesAllowed("auditor")
class AuditResource {

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Path("/entries")
    public Page<AuditTrail.EntryView> listAuditEntries(
            @RestQuery @Nullable String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return trail.entries(cursor, limit);
    }

    @GET
    @Path("/head")
    public AuditTrail.HeadView getAuditHead() {
        return trail.head();
    }

    @GET
    @Path("/verify")
    public AuditTrail.Verification verifyAudit() {
        return trail.verify();
    }
}
