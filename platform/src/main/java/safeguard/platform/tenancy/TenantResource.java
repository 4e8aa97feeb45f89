package safeguard.platform.tenancy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/tenants/{tenant}")
class TenantResource {

    private final Tenants tenants;

    TenantResource(Tenants tenants) {
        this.tenants = tenants;
    }

    @GET
    @RolesAllowed("platform-operator")
    public Tenants.TenantView getTenant(@RestPath String tenant) {
        return tenants.get(tenant);
    }

    @PUT
    @RolesAllowed("platform-operator")
    public Tenants.TenantView putTenant(@RestPath String tenant, @NotNull @Valid Tenants.TenantSettings settings) {
        return tenants.put(tenant, settings);
    }
}
