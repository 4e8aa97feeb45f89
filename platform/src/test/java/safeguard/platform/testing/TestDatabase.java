package safeguard.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * A real PostgreSQL with the roles of production (owner migrates, application is held by row level security), an
 * identity provider's key set and token endpoint, and business time that begins at {@link #BUSINESS_START}.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** Business time when the tests start: the day of the second half of the main scenario. */
    public static final Instant BUSINESS_START = Instant.parse("2026-12-14T08:00:00Z");

    private static final String DB = "service";
    private static final String PASSWORD = "test";

    private EmbeddedPostgres postgres;
    private Tokens.Issuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            createDatabase();
            issuer = Tokens.Issuer.start();
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("the test database does not start", failed);
        }
        return settings();
    }

    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("safeguard.db.url", url(DB));
        settings.put("safeguard.db.user", DB + "_app");
        settings.put("safeguard.db.password", PASSWORD);
        settings.put("safeguard.db.owner", DB + "_owner");
        settings.put("safeguard.db.owner-password", PASSWORD);
        settings.put("safeguard.oidc.issuer", issuer.address());
        settings.put("safeguard.client-secret", "test");
        settings.put(
                "safeguard.clock-offset",
                Duration.between(Instant.now(), BUSINESS_START).toString());
        return settings;
    }

    private void createDatabase() throws IOException, SQLException {
        run(url("postgres"), "/db/bootstrap.sql");
        try (var connection = superuser(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database %s owner %s_owner".formatted(DB, DB));
        }
        run(url(DB), "/db/bootstrap-database.sql");
    }

    private static void run(String url, String script) throws IOException, SQLException {
        try (var connection = superuser(url);
                var source = TestDatabase.class.getResourceAsStream(script);
                var statement = connection.createStatement()) {
            var text = new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${db}", DB)
                    .replace("${ownerPassword}", PASSWORD)
                    .replace("${appPassword}", PASSWORD);
            for (var sql : text.split("(?m)^--$")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static Connection superuser(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), database);
    }

    @Override
    public void stop() {
        try {
            if (issuer != null) {
                issuer.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
