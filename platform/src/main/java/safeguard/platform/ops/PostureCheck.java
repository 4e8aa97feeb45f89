package safeguard.platform.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the database would not hold tenants apart: a role that may bypass row level security or owns tables,
 * a tenant table without forced row level security, or a definer function that nobody listed.
 */
@Readiness
@ApplicationScoped
class PostureCheck implements HealthCheck {

    private static final String FAULTS = """
            select 'role ' || rolname || ' is superuser or bypasses row level security' from pg_roles
             where rolname = current_user and (rolsuper or rolbypassrls)
            union all
            select 'role owns table ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_get_userbyid(c.relowner) = current_user
            union all
            select 'table ' || c.relname || ' does not force row level security' from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped
             where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'tenant'
               and not (c.relrowsecurity and c.relforcerowsecurity)
            union all
            select 'definer function ' || p.proname || ' is not listed' from pg_proc p
              join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'public' and p.prosecdef and p.proname <> all (?)""";

    private final DataSource database;
    private final List<String> definerFunctions;

    PostureCheck(
            DataSource database, @ConfigProperty(name = "safeguard.definer-functions") List<String> definerFunctions) {
        this.database = database;
        this.definerFunctions = List.copyOf(definerFunctions);
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database posture");
        try {
            var faults = faults();
            faults.forEach(fault -> answer.withData(fault, true));
            return answer.status(faults.isEmpty()).build();
        } catch (SQLException away) {
            return answer.down().withData("database", "does not answer").build();
        }
    }

    private List<String> faults() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FAULTS)) {
            statement.setArray(1, connection.createArrayOf("text", definerFunctions.toArray()));
            var faults = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    faults.add(rows.getString(1));
                }
            }
            return faults;
        }
    }
}
