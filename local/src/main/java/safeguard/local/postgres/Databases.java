package safeguard.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import safeguard.local.setup.Folders;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Refusal;

/** The roles and databases of the services, by the platform's own scripts, and the identity provider's. */
public final class Databases {

    /** Of every role that logs in; the server listens on the loopback interface only. */
    public static final String PASSWORD = "local";

    private static final List<String> SERVICES = List.of("partners", "contracts", "obligations");
    private static final String SCRIPT_STATEMENT_END = "(?m)^--$";

    private final Folders folders;
    private final Ports ports;

    public Databases(Folders folders, Ports ports) {
        this.folders = folders;
        this.ports = ports;
    }

    public void ensure() {
        try (Connection cluster = superuser("postgres")) {
            for (String database : SERVICES) {
                run(cluster, "bootstrap.sql", database);
                create(cluster, database, database + "_owner");
                try (Connection inside = superuser(database)) {
                    run(inside, "bootstrap-database.sql", database);
                }
            }
            if (!exists(cluster, "select from pg_roles where rolname = ?", "keycloak")) {
                execute(cluster, "create role keycloak login nosuperuser nobypassrls password '" + PASSWORD + "'");
            }
            create(cluster, "keycloak", "keycloak");
        } catch (SQLException | IOException e) {
            throw new Refusal("The databases cannot be prepared: %s".formatted(e.getMessage()), e);
        }
    }

    private void run(Connection connection, String script, String database) throws IOException, SQLException {
        Path file = folders.root().resolve("platform/src/main/resources/db").resolve(script);
        String text = Files.readString(file)
                .replace("${db}", database)
                .replace("${ownerPassword}", PASSWORD)
                .replace("${appPassword}", PASSWORD);
        for (String statement : List.of(text.split(SCRIPT_STATEMENT_END, -1))) {
            if (!statement.isBlank()) {
                execute(connection, statement);
            }
        }
    }

    private static void create(Connection cluster, String database, String owner) throws SQLException {
        if (!exists(cluster, "select from pg_database where datname = ?", database)) {
            execute(cluster, "create database %s owner %s".formatted(database, owner));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection superuser(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", PostgresServer.PASSWORD);
        return DriverManager.getConnection(PostgresServer.url(ports, database), properties);
    }
}
