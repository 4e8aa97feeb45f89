package safeguard.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguard.platform.tenancy.TenantChanged;

/** What happens to a tenant is in the tenant's own trail. */
@ApplicationScoped
class TenantAudit {

    private final Audit audit;

    TenantAudit(Audit audit) {
        this.audit = audit;
    }

    void record(@Observes TenantChanged change) {
        audit.record("tenant.changed", "tenant", change.tenant(), "name", "status");
    }
}
