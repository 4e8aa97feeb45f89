package safeguard.platform.tenancy;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.Forbidden;
import safeguard.platform.problem.InvalidRequest;

/** Holds each request to one known, active tenant, and the service headers to our services. */
class CallerFilter {

    private final Caller caller;
    private final Tenants tenants;

    CallerFilter(Caller caller, Tenants tenants) {
        this.caller = caller;
        this.tenants = tenants;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        if (caller.isService()) {
            require(request, Caller.TENANT_HEADER);
            require(request, Caller.SUBJECT_HEADER);
        } else {
            refuse(request, Caller.TENANT_HEADER);
            refuse(request, Caller.SUBJECT_HEADER);
        }
        if (administersTenants(request)) {
            return;
        }
        caller.findTenant().filter(tenant -> !tenants.isActive(tenant)).ifPresent(tenant -> {
            throw new Forbidden("tenant-not-active", "The tenant '%s' is not active here".formatted(tenant));
        });
    }

    /** The operator, who may belong to a tenant himself, must reach one that is not active yet or any more. */
    private boolean administersTenants(ContainerRequestContext request) {
        return caller.has("platform-operator") && request.getUriInfo().getPath().startsWith("/v1/tenants/");
    }

    private static void require(ContainerRequestContext request, String header) {
        if (request.getHeaderString(header) == null) {
            throw new InvalidRequest(
                    "A service says for whom it calls", new FieldError(header, "is required from role service"));
        }
    }

    private static void refuse(ContainerRequestContext request, String header) {
        if (request.getHeaderString(header) != null) {
            throw new InvalidRequest("This header is for our services only", new FieldError(header, "leave it out"));
        }
    }
}
