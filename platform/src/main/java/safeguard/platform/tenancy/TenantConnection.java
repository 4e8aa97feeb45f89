package safeguard.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells each connection its tenant, for row level security. Without one it is empty and no row of any tenant is
 * visible. Set on every acquisition, so that nothing is left over from the use before.
 */
@Singleton
class TenantConnection implements AgroalPoolInterceptor {

    private final Instance<Caller> caller;

    TenantConnection(Instance<Caller> caller) {
        this.caller = caller;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        boolean asked = Arc.container().requestContext().isActive();
        setTenant(connection, asked ? caller.get().findTenant().orElse("") : "");
    }

    private static void setTenant(Connection connection, String tenant) {
        try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, false)")) {
            statement.setString(1, tenant);
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("the connection could not be bound to its tenant", failed);
        }
    }
}
