package safeguard.platform.notes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;
import safeguard.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerPort.class)
class PlatformTest {

    private static PeerDouble peer;

    @Inject
    DataSource database;

    @BeforeAll
    static void startPeer() {
        peer = PeerDouble.start(ConfigProvider.getConfig().getValue("safeguard.peer-double", Integer.class));
    }

    @AfterAll
    static void stopPeer() {
        peer.close();
    }

    @Test
    void createsReadsAndChangesWithETags() {
        var id = create(writer(), "first")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/v1/notes/"))
                .extract()
                .<String>path("id");
        writer().get("/v1/notes/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("first"))
                .body("recordedAt", startsWith("2026-12-14T"));
        writer().header("If-Match", "\"0\"")
                .body(note("first again"))
                .put("/v1/notes/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        writer().header("If-Match", "\"0\"")
                .body(note("late"))
                .put("/v1/notes/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
        writer().body(note("blind"))
                .put("/v1/notes/" + id)
                .then()
                .statusCode(428)
                .body("errors[0].pointer", equalTo("If-Match"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    {"title":"x","day":"2026-11-24"      | malformed-json  |
                    {"title":"x","day":"2026-11-24"} {}  | malformed-json  |
                    {"title":"x","title":"y","day":"2026-11-24"} | malformed-json |
                    {"title":"x","day":"24.11.2026"}     | invalid-request | /day
                    {"title":"x","day":"2026-11-24","a":1} | invalid-request | /a
                    {"title":5,"day":"2026-11-24"}       | invalid-request | /title
                    {"title":"  ","day":"2026-11-24"}    | invalid-request | /title
                    {"title":"x"}                        | invalid-request | /day
                    {"title":"x","day":"2026-11-24","tags":["a",""]} | invalid-request | /tags/1
                    {"title":"x","day":"2026-11-24","tags":"a"} | invalid-request | /tags
                    []                                   | invalid-request |
                    {"title":"a\\u0000b","day":"2026-11-24"} | invalid-request |
                    {"title":"far","day":"-6000-01-01"}   | invalid-request |
                    {"title":"x","day":20261124.5}       | invalid-request | /day
                    """)
    void explainsABadBody(String body, String code, String pointer) {
        var problem =
                writer().body(body).post("/v1/notes").then().statusCode(400).body("code", equalTo(code));
        problem.body("traceId", not(equalTo("0".repeat(32)))).body("detail", not(containsString("safeguard.platform")));
        if (pointer != null) {
            problem.body("errors.pointer", hasItem(pointer));
        }
    }

    @Test
    void anEmptyBodyIsExplained() {
        writer().post("/v1/notes").then().statusCode(400).body("code", equalTo("invalid-request"));
    }

    @Test
    void anotherMediaTypeIs415() {
        writer().contentType("text/plain")
                .body("x")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void anUnknownAddressAndMethodHaveProblems() {
        writer().get("/v1/nothing").then().statusCode(404).body("code", equalTo("not-found"));
        writer().delete("/v1/notes").then().statusCode(405).body("code", equalTo("method-not-allowed"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        writer().body(note("x".repeat(2_000_000)))
                .post("/v1/notes")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "limit=1&limit=2"})
    void limitsAreHeld(String query) {
        writer().get("/v1/notes?" + query).then().statusCode(400).body("errors[0].pointer", equalTo("limit"));
    }

    @Test
    void aForgedCursorIsRefused() {
        writer().queryParam("cursor", "%%%")
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("cursor"));
    }

    @Test
    void pagesAreCompleteAndWithoutRepeats() {
        var asPager = Api.as("writer", "pager");
        for (int i = 0; i < 5; i++) {
            create(Api.as("writer", "pager"), "page " + i).statusCode(201);
        }
        var titles = new ArrayList<String>();
        String cursor = null;
        do {
            var page = Api.as("writer", "pager")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor == null ? "" : cursor)
                    .get("/v1/notes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            titles.addAll(page.getList("items.title"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(java.util.List.of("page 0", "page 1", "page 2", "page 3", "page 4"), titles);
        asPager.get("/v1/notes").then().body("next", nullValue());
    }

    @Test
    void anotherTenantsObjectIsLikeNone() {
        var id = create(writer(), "mine").extract().<String>path("id");
        var foreign = Api.as("writer", "kessler")
                .get("/v1/notes/" + id)
                .then()
                .statusCode(404)
                .extract()
                .jsonPath();
        var random = Api.as("writer", "kessler")
                .get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .jsonPath();
        assertEquals(random.getString("code"), foreign.getString("code"));
        create(Api.as("writer", "kessler"), "mine").statusCode(201);
    }

    @Test
    void rowLevelSecurityHoldsBelowTheApplication() throws SQLException {
        create(writer(), "guarded").statusCode(201);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertEquals(0, count(statement, "select count(*) from note"));
            statement.execute("select set_config('app.tenant', 'kessler', false)");
            assertEquals(0, count(statement, "select count(*) from note where title = 'guarded'"));
            assertThrows(
                    SQLException.class,
                    () -> statement.execute(
                            "insert into note values ('hallberg', gen_random_uuid(), 0, now(), 'smuggled', current_date)"));
            assertThrows(SQLException.class, () -> statement.execute("delete from audit_entry"));
            assertThrows(SQLException.class, () -> statement.execute("update audit_head set seq = 0"));
            assertThrows(SQLException.class, () -> statement.execute("alter table note disable row level security"));
        }
    }

    @Test
    void sameKeyAndBodyHaveOneEffect() {
        var key = UUID.randomUUID().toString();
        var first = create(writer().header("Idempotency-Key", key), "once")
                .statusCode(201)
                .extract()
                .<String>path("id");
        var second = create(writer().header("Idempotency-Key", key), "once")
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertEquals(first, second);
        create(writer().header("Idempotency-Key", key), "twice")
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        create(Api.as("writer", "kessler").header("Idempotency-Key", key), "once")
                .statusCode(201)
                .body("id", not(equalTo(first)));
    }

    @Test
    void parallelRequestsWithOneKeyHaveOneEffect() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<String> call = () -> create(writer().header("Idempotency-Key", key), "parallel")
                    .statusCode(201)
                    .extract()
                    .path("id");
            var ids = pool.invokeAll(java.util.Collections.nCopies(8, call)).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .distinct()
                    .toList();
            assertEquals(1, ids.size());
        }
    }

    @Test
    void ofParallelChangesOfOneVersionExactlyOneWins() throws Exception {
        var id = create(writer(), "contested").extract().<String>path("id");
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<Integer> change = () -> writer().header("If-Match", "\"0\"")
                    .body(note("winner " + UUID.randomUUID().toString().substring(0, 8)))
                    .put("/v1/notes/" + id)
                    .statusCode();
            var statuses = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(java.util.Collections.nCopies(20, change))) {
                statuses.add(answer.get());
            }
            assertEquals(1, statuses.stream().filter(status -> status == 200).count());
            assertEquals(19, statuses.stream().filter(status -> status == 412).count());
        }
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        var key = UUID.randomUUID().toString();
        create(writer().header("Idempotency-Key", key), "forbidden").statusCode(422);
        create(writer().header("Idempotency-Key", key), "allowed now").statusCode(201);
    }

    @Test
    void theSameTitleTwiceIsAConflict() {
        create(writer(), "unique").statusCode(201);
        create(writer(), "unique").statusCode(409).body("code", equalTo("already-exists"));
    }

    @Test
    void changesAreOnRecordAndTheChainVerifies() throws SQLException {
        var id = create(Api.as("writer", "audited"), "on record").extract().<String>path("id");
        Api.as("auditor", "audited")
                .get("/v1/audit/entries")
                .then()
                .statusCode(200)
                .body("items.entry.objectId", hasItem(id))
                .body("items.entry.actor", hasItems("writer"));
        Api.as("auditor", "audited")
                .get("/v1/audit/verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
        Api.as("writer", "audited").get("/v1/audit/head").then().statusCode(403);
        Api.as("auditor", "audited").get("/v1/audit/entries").then().body("items.entry.outcome", hasItem("DENIED"));
    }

    @Test
    void aChangeThatCannotBeAuditedDoesNotHappen() {
        Api.as("writer", "sealed").get("/v1/notes").then().statusCode(200);
        TestDatabaseAccess.asOwner(
                "revoke execute on function audit_append(bigint, bytea, text, text, text) from service_app");
        try {
            create(Api.as("writer", "sealed"), "unaudited").statusCode(503).body("code", equalTo("not-audited"));
        } finally {
            TestDatabaseAccess.asOwner(
                    "grant execute on function audit_append(bigint, bytea, text, text, text) to service_app");
        }
        Api.as("writer", "sealed").get("/v1/notes").then().body("items", hasSize(0));
    }

    @Test
    void theOutboxWaitsForAPeerThatIsAway() {
        peer.status = 503;
        var id = create(writer(), "to deliver").extract().<String>path("id");
        Awaitility.await().until(() -> callsFor(id) >= 1);
        peer.status = 200;
        Awaitility.await().until(() -> callsFor(id) >= 2);
        var call = peer.calls.stream()
                .filter(c -> c.path().endsWith(id))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertEquals("hallberg", call.tenant());
        assertEquals("writer", call.subject());
        assertTrue(call.authorization().startsWith("Bearer ey"));
    }

    @Test
    void aServiceActsForTheTenantAndPersonItNames() {
        var id = create(writer(), "for a service").extract().<String>path("id");
        Api.asService("contracts-service", "hallberg", "someone")
                .get("/v1/notes/" + id)
                .then()
                .statusCode(200);
        Api.asService("contracts-service", "kessler", "someone")
                .get("/v1/notes/" + id)
                .then()
                .statusCode(404);
        Api.withToken(Tokens.client(Api.issuer(), "contracts-service", "service"))
                .get("/v1/notes/" + id)
                .then()
                .statusCode(400);
        writer().header("Safeguard-Tenant", "kessler")
                .get("/v1/notes/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Safeguard-Tenant"));
    }

    @Test
    void spoiledTokensAre401WithAProblem() {
        for (var spoiled : java.util.List.<java.util.Map.Entry<String, Object>>of(
                java.util.Map.entry("exp", 1_000_000), java.util.Map.entry("aud", "another-service"),
                java.util.Map.entry("iss", "http://elsewhere"), java.util.Map.entry("typ", "ID"),
                java.util.Map.entry("tenant", "Not A Tenant"),
                        java.util.Map.entry("tenant", java.util.List.of("hallberg", "kessler")))) {
            var claims = Tokens.claims(Api.issuer(), "writer", "writer");
            claims.put("tenant", "hallberg");
            claims.put(spoiled.getKey(), spoiled.getValue());
            Api.withToken(Tokens.sign(claims))
                    .get("/v1/notes")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("code", equalTo("unauthorized"));
        }
        Api.anonymous().get("/v1/notes").then().statusCode(401).body("code", equalTo("unauthorized"));
        Api.withToken("rubbish").get("/v1/notes").then().statusCode(401).body("code", equalTo("unauthorized"));
        var noTenant = Tokens.claims(Api.issuer(), "writer", "writer");
        Api.withToken(Tokens.sign(noTenant)).get("/v1/notes").then().statusCode(401);
    }

    @Test
    void aSuspendedTenantIsShutOut() {
        Api.as("writer", "left").get("/v1/notes").then().statusCode(200);
        Api.asClient("platform-operator")
                .body("{\"name\":\"Left\",\"status\":\"SUSPENDED\"}")
                .put("/v1/tenants/left")
                .then()
                .statusCode(200);
        Api.as("writer", "left").get("/v1/notes").then().statusCode(403).body("code", equalTo("tenant-not-active"));
        Api.withToken(Tokens.user(Api.issuer(), "never-known", "writer", "writer"))
                .get("/v1/notes")
                .then()
                .statusCode(403);
    }

    @Test
    void anOperatorWhoBelongsToATenantCanCreateIt() {
        var operator = Tokens.user(Api.issuer(), "founded", "operator", "platform-operator");
        Api.withToken(operator)
                .body("{\"name\":\"Founded\"}")
                .put("/v1/tenants/founded")
                .then()
                .statusCode(200);
    }

    @Test
    void aSuspensionIsOnRecordAndOutlivesARenaming() {
        Api.as("auditor", "renamed").get("/v1/audit/head").then().statusCode(200);
        for (var body : new String[] {"{\"name\":\"A\",\"status\":\"SUSPENDED\"}", "{\"name\":\"B\"}"}) {
            Api.asClient("platform-operator")
                    .body(body)
                    .put("/v1/tenants/renamed")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SUSPENDED"));
        }
        Api.asClient("platform-operator")
                .body("{\"name\":\"C\",\"status\":\"ACTIVE\"}")
                .put("/v1/tenants/renamed");
        Api.as("auditor", "renamed")
                .get("/v1/audit/entries")
                .then()
                .body("items.entry.action.count { it == 'tenant.changed' }", equalTo(4));
    }

    @Test
    void healthMetricsAndContractNeedNoToken() {
        Api.anonymous().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        Api.anonymous()
                .accept("*/*")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("safeguard_outbox_waiting"));
        Api.anonymous().accept("*/*").get("/openapi").then().statusCode(200).body(containsString("listAuditEntries"));
        Api.anonymous().accept("*/*").get("/docs/").then().statusCode(200);
    }

    @Test
    void readinessFailsWhenATableIsLeftOpen() {
        TestDatabaseAccess.asOwner("alter table note no force row level security");
        try {
            Api.anonymous().get("/q/health/ready").then().statusCode(503);
        } finally {
            TestDatabaseAccess.asOwner("alter table note force row level security");
        }
        Api.anonymous().get("/q/health/ready").then().statusCode(200);
    }

    private static long callsFor(String id) {
        return peer.calls.stream().filter(call -> call.path().endsWith(id)).count();
    }

    private static long count(java.sql.Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static RequestSpecification writer() {
        return Api.as("writer");
    }

    private static ValidatableResponse create(RequestSpecification as, String title) {
        return as.body(note(title)).post("/v1/notes").then();
    }

    private static String note(String title) {
        return "{\"title\":\"%s\",\"day\":\"2026-11-24\"}".formatted(title);
    }
}
