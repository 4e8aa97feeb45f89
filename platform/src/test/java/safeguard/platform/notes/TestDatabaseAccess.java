package safeguard.platform.notes;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Statements as the owner of the schema, to break things on purpose. */
final class TestDatabaseAccess {

    private TestDatabaseAccess() {}

    static void asOwner(String sql) {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("safeguard.db.url", String.class), "service_owner", "test");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
