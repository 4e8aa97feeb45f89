package safeguard.platform.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Hands the caller's tenant to Hibernate's {@code @TenantId}. */
@RequestScoped
@PersistenceUnitExtension
class CurrentTenant implements TenantResolver {

    private final Caller caller;

    CurrentTenant(Caller caller) {
        this.caller = caller;
    }

    @Override
    public String getDefaultTenantId() {
        return "";
    }

    @Override
    public String resolveTenantId() {
        return caller.findTenant().orElse("");
    }
}
