package safeguard.obligations.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import safeguard.platform.tenancy.Tenants;

/** The tenants that a job visits. */
@ApplicationScoped
class KnownTenants {

    private final Tenants tenants;

    KnownTenants(Tenants tenants) {
        this.tenants = tenants;
    }

    @ActivateRequestContext
    List<String> all() {
        return tenants.active();
    }
}
