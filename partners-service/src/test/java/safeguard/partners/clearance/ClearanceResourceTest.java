package safeguard.partners.clearance;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.partners.ObligationsPort;
import safeguard.partners.Sample;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(ObligationsPort.class)
class ClearanceResourceTest {

    private static final String GRANT = "{\"grantedOn\":\"2025-11-18\",\"reason\":\"green\"}";

    @Inject
    DataSource database;

    @Test
    void takesTwoPersons() {
        var path = "/v1/clearances/" + Sample.proposal(Sample.engagement(Sample.activePartner()));
        Sample.take(Sample.manager(), path, "grant", GRANT).statusCode(403).body("code", equalTo("same-person"));
        Sample.secondManager().body(GRANT).post(path + "/grant").then().statusCode(428);
        Sample.secondManager()
                .header("If-Match", "\"4\"")
                .body(GRANT)
                .post(path + "/grant")
                .then()
                .statusCode(412);
        Sample.take(Sample.secondManager(), path, "grant", "{\"grantedOn\":\"2026-12-24\",\"reason\":\"x\"}")
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
        Sample.take(Sample.secondManager(), path, "grant", "{\"grantedOn\":\"2025-11-16\",\"reason\":\"x\"}")
                .statusCode(422)
                .body("code", equalTo("date-before-last-change"));
        Sample.take(Api.as("compliance-officer"), path, "grant", GRANT)
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("proposedBy", equalTo("partner-manager"))
                .body("grantedBy", equalTo("compliance-officer"))
                .body("grantedOn", equalTo("2025-11-18"));
        Sample.take(Api.as("compliance-officer"), path, "grant", GRANT)
                .statusCode(409)
                .body("code", equalTo("wrong-status"));
    }

    @Test
    void theDatabaseWantsTwoPersonsToo() throws SQLException {
        var id = Sample.proposal(Sample.engagement(Sample.activePartner()));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', 'hallberg', false)");
            var refusal = assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("update clearance set status = 'GRANTED', granted_on = '2026-01-01',"
                            + " granted_by = proposed_by where id = '%s'".formatted(id)));
            assertEquals("23514", refusal.getSQLState());
        }
    }

    @Test
    void factsOfDueDiligenceCannotBeRewritten() throws SQLException {
        var partner = Sample.activePartner();
        Sample.conclude(partner, "2026-12-01").statusCode(201);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', 'hallberg', false)");
            for (var table : List.of("assessment", "partner_check", "attestation")) {
                assertEquals(
                        "42501",
                        assertThrows(
                                        SQLException.class,
                                        () -> statement.executeUpdate("update %s set version = 2".formatted(table)))
                                .getSQLState());
            }
            for (var table : List.of("partner", "clearance", "assessment")) {
                assertEquals(
                        "42501",
                        assertThrows(SQLException.class, () -> statement.executeUpdate("delete from " + table))
                                .getSQLState());
            }
        }
    }

    @Test
    void livesAndEnds() {
        var path = "/v1/clearances/" + Sample.proposal(Sample.engagement(Sample.activePartner()));
        Sample.take(Sample.manager(), path, "suspension", reason("2025-11-20")).statusCode(409);
        Sample.take(Sample.secondManager(), path, "grant", GRANT).statusCode(200);
        Sample.take(Sample.manager(), path, "suspension", "{\"from\":\"2025-11-20\"}")
                .statusCode(400);
        Sample.take(Api.as("incident-lead"), path, "suspension", reason("2025-11-20"))
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("statusSince", equalTo("2025-11-20"));
        Sample.take(Sample.manager(), path, "reinstatement", reason("2025-11-19"))
                .statusCode(422)
                .body("code", equalTo("date-before-last-change"));
        Sample.take(Sample.manager(), path, "reinstatement", reason("2025-11-21"))
                .statusCode(200);
        Sample.take(Sample.manager(), path, "revocation", reason("2025-11-22"))
                .statusCode(200)
                .body("history.status", equalTo(List.of("PROPOSED", "GRANTED", "SUSPENDED", "GRANTED", "REVOKED")));
        Sample.take(Sample.manager(), path, "revocation", reason("2025-11-23")).statusCode(409);
    }

    @Test
    void staysWithinItsEngagement() {
        var partner = Sample.activePartner();
        var ref = Sample.ref("ENG");
        Sample.manager()
                .body("""
                        {"ref":"%s","partner":"%s","project":"x","purposes":["TESTING"],"highestClassification":"L2",
                         "deliveryModes":["ORAL"],"countries":["DE"]}""".formatted(ref, partner))
                .post("/v1/engagements")
                .then()
                .statusCode(201);
        Sample.manager()
                .body("""
                        {"engagement":"%s","maxClassification":"L3","purposes":["HOSTING"],"countries":["CN"],
                         "deliveryModes":["DOCUMENT"],"basis":"x"}""".formatted(ref))
                .post("/v1/clearances")
                .then()
                .statusCode(422)
                .body("code", equalTo("beyond-engagement"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/maxClassification", "/purposes", "/countries", "/deliveryModes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "validFrom":"2026-01-01","validTo":"2026-01-01" | 422 | ends-before-it-begins | /validTo
            "proposedOn":"2026-12-24"                       | 422 | date-in-future        | /proposedOn
            "grantedBy":"me"                                | 400 | invalid-request       | /grantedBy
            "conditions":[""]                               | 400 | invalid-request       | /conditions/0
            """)
    void explainsABadProposal(String member, int status, String code, String pointer) {
        Sample.manager()
                .body("""
                        {"engagement":"%s","maxClassification":"L3","purposes":["TESTING"],"countries":["CN"],
                         "deliveryModes":["DOCUMENT"],"basis":"x",%s}""".formatted(Sample.engagement(Sample.activePartner()), member))
                .post("/v1/clearances")
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aGrantDoesNotComeAfterTheEnd() {
        var id = Sample.manager()
                .body("""
                        {"engagement":"%s","maxClassification":"L3","purposes":["TESTING"],"countries":["CN"],
                         "deliveryModes":["DOCUMENT"],"basis":"x","proposedOn":"2025-11-17","validTo":"2025-11-18"}""".formatted(Sample.engagement(Sample.activePartner())))
                .post("/v1/clearances")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Sample.take(Sample.secondManager(), "/v1/clearances/" + id, "grant", GRANT)
                .statusCode(422)
                .body("code", equalTo("ends-before-it-begins"));
    }

    @Test
    void listsByPartnerEngagementAndStatus() {
        var partner = Sample.activePartner();
        var engagement = Sample.engagement(partner);
        var other = Sample.engagement(partner);
        var id = Sample.proposal(engagement);
        Sample.proposal(other);
        list("partner=" + partner, 2);
        list("engagement=" + engagement, 1);
        list("partner=" + partner + "&status=PROPOSED&limit=1", 1);
        list("partner=" + partner + "&status=REVOKED", 0);
        Sample.manager().get("/v1/clearances/" + id).then().statusCode(200).header("ETag", "\"0\"");
        Sample.manager().get("/v1/clearances/" + UUID.randomUUID()).then().statusCode(404);
        Sample.manager().get("/v1/clearances/nonsense").then().statusCode(404);
    }

    @Test
    void ofManyGrantsAtOnceOneCounts() throws Exception {
        var path = "/v1/clearances/" + Sample.proposal(Sample.engagement(Sample.activePartner()));
        Callable<Integer> grant = () -> Sample.secondManager()
                .header("If-Match", "\"0\"")
                .body(GRANT)
                .post(path + "/grant")
                .statusCode();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(16, grant))) {
                statuses.add(answer.get());
            }
        }
        assertEquals(1, java.util.Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(15, java.util.Collections.frequency(statuses, 412), statuses.toString());
    }

    private static void list(String query, int size) {
        Sample.manager().get("/v1/clearances?" + query).then().statusCode(200).body("items", hasSize(size));
    }

    private static String reason(String from) {
        return "{\"from\":\"%s\",\"reason\":\"because\"}".formatted(from);
    }
}
