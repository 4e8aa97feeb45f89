package safeguard.obligations;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

/** What the database holds by itself, whatever the code does. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(MailServer.class)
class DatabaseRulesTest {

    private static final String CHECK_VIOLATION = "23514";

    @Test
    void theServiceIsReadyBecauseItsRoleIsHeld() {
        Api.anonymous().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void withoutATenantNoRowOfAnyTableIsSeen() throws SQLException {
        Sets.put(UUID.randomUUID(), 1, "RULES-1", Sets.ours("a", "2027-03-01")).statusCode(200);
        try (var connection = application()) {
            var tables = texts(connection, """
                    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant'
                     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'tenant'""");
            assertTrue(tables.containsAll(List.of("obligation_set", "occurrence", "reminder", "hold", "person")));
            for (var table : tables) {
                assertEquals(List.of("0"), texts(connection, "select count(*) from " + table), table);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            insert into fulfilment values ('hallberg', gen_random_uuid(), 0, now(), '%s', 'ACCEPTED', now(), null, '[]', 'anna', now(), 'anna', now(), null)
            insert into waiver values ('hallberg', gen_random_uuid(), 0, now(), '%s', 'WAIVED', 'APPROVED', 'x', null, 'anna', now(), 'anna', now(), null)
            insert into hold values ('hallberg', gen_random_uuid(), 0, now(), 'PARTNER', '{x}', 'x', 'x', now(), 'anna', 'bert', 'x', 'bert', now())
            insert into hold values ('hallberg', gen_random_uuid(), 0, now(), 'PARTNER', '{x}', 'x', 'x', now(), 'anna', null, null, 'bert', now())
            """)
    void nobodyApprovesTheirOwn(String insert) throws SQLException {
        var agreement = UUID.randomUUID();
        Sets.put(agreement, 1, "RULES-" + agreement, Sets.ours("a", "2027-03-01"))
                .statusCode(200);
        var occurrence = Sets.occurrences(agreement).getFirst();
        try (var connection = application();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', 'hallberg', false)");
            var violation = assertThrows(SQLException.class, () -> statement.execute(insert.formatted(occurrence)));
            assertEquals(CHECK_VIOLATION, violation.getSQLState(), violation.getMessage());
        }
    }

    private static Connection application() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("safeguard.db.url", String.class),
                config.getValue("safeguard.db.user", String.class),
                config.getValue("safeguard.db.password", String.class));
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
