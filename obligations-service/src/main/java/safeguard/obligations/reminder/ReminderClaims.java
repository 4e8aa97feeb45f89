package safeguard.obligations.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Claims due reminders, of all tenants or of one. Sees ids and nothing else; the content is read as the tenant. One
 * statement, committed by itself.
 */
@ApplicationScoped
class ReminderClaims {

    private final DataSource database;

    ReminderClaims(DataSource database) {
        this.database = database;
    }

    /** @param asOf business time; the lease runs by the database's own clock */
    List<Claim> claim(@Nullable String tenant, Instant asOf, int batch, Duration lease) {
        var sql = "select tenant, id, fence, claimed from reminder_claim(?, ?::timestamptz, ?, ?::interval)";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant);
            statement.setString(2, asOf.toString());
            statement.setInt(3, batch);
            statement.setString(4, lease.toString());
            var claims = new ArrayList<Claim>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    claims.add(new Claim(
                            rows.getString(1), rows.getObject(2, UUID.class), rows.getLong(3), rows.getBoolean(4)));
                }
            }
            return claims;
        } catch (SQLException failed) {
            throw new IllegalStateException("reminders could not be claimed", failed);
        }
    }
}
