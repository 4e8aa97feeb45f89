package safeguard.obligations.fulfilment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.obligations.MailServer;
import safeguard.obligations.Sets;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

/** Today is 2026-12-14. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(MailServer.class)
class FulfilmentTest {

    private static final String DONE = """
            {"performedOn":"2026-12-10","note":"by courier","evidence":[{"label":"receipt","reference":"dms://1"}]}""";

    @Test
    void anotherPersonAcceptsWhatWasSubmitted() {
        var occurrence = occurrence("FULFIL-1", "2026-12-01");
        var fulfilment = submit(occurrence, DONE)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("SUBMITTED"))
                .extract()
                .<String>path("id");
        state(occurrence, "SUBMITTED");

        review("contract-manager", "compliance-officer", fulfilment, "\"0\"", "ACCEPTED")
                .statusCode(422)
                .body("code", equalTo("reviewer-is-submitter"));
        review("officer", "compliance-officer", fulfilment, null, "ACCEPTED").statusCode(428);
        review("officer", "compliance-officer", fulfilment, "\"7\"", "ACCEPTED").statusCode(412);
        review("officer", "compliance-officer", fulfilment, "\"0\"", "ACCEPTED")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ACCEPTED"))
                .body("reviewedBy", equalTo("officer"));

        state(occurrence, "FULFILLED");
        Sets.list("agreement=FULFIL-1")
                .body("items[0].settledOn", equalTo("2026-12-10"))
                .body("items[0].lateBy", equalTo("P9D"));
        Sets.list("agreement=FULFIL-1&asOf=2026-12-05")
                .body("items.state", contains("OPEN"))
                .body("items.overdue", contains(true));
        submit(occurrence, DONE).statusCode(409).body("code", equalTo("occurrence-state"));
    }

    @Test
    void aRejectedOneIsOpenAgainAndCanBeSubmittedAgain() {
        var occurrence = occurrence("FULFIL-2", "2027-06-01");
        var first = submit(occurrence, DONE).statusCode(201).extract().<String>path("id");
        review("officer", "compliance-officer", first, "\"0\"", "REJECTED").statusCode(200);
        state(occurrence, "OPEN");
        review("officer", "compliance-officer", first, "\"1\"", "ACCEPTED")
                .statusCode(409)
                .body("code", equalTo("fulfilment-state"));

        submit(occurrence, DONE).statusCode(201);

        Api.as("auditor")
                .get("/v1/occurrences/%s/fulfilments".formatted(occurrence))
                .then()
                .statusCode(200)
                .body("items.state", contains("REJECTED", "SUBMITTED"));
    }

    @Test
    void theSameKeyReviewsOnce() {
        var occurrence = occurrence("FULFIL-ONCE", "2027-06-01");
        var fulfilment = submit(occurrence, DONE).extract().<String>path("id");
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Api.asSubject("compliance-officer", "hallberg", "officer")
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body("{\"verdict\":\"ACCEPTED\"}")
                    .post("/v1/fulfilments/%s/review".formatted(fulfilment))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
    }

    @Test
    void theReviewGoesOnWhenTheDutyIsDischarged() {
        for (var verdict : List.of("ACCEPTED", "REJECTED")) {
            var occurrence = occurrence("FULFIL-" + verdict, "2027-06-01");
            var fulfilment = submit(occurrence, DONE).extract().<String>path("id");
            var duty = Api.as("auditor").get("/v1/occurrences/" + occurrence).<String>path("occurrence.obligation");
            Api.as("contract-manager")
                    .header(
                            "If-Match",
                            Api.as("auditor").get("/v1/obligations/" + duty).header("ETag"))
                    .body("{\"reason\":\"agreed\"}")
                    .post("/v1/obligations/%s/discharge".formatted(duty))
                    .then()
                    .statusCode(200);
            state(occurrence, "SUBMITTED");

            review("officer", "compliance-officer", fulfilment, "\"0\"", verdict)
                    .statusCode(200);

            state(occurrence, verdict.equals("ACCEPTED") ? "FULFILLED" : "CANCELLED");
        }
    }

    @Test
    void theSameKeySubmitsOnce() {
        var occurrence = occurrence("FULFIL-3", "2027-06-01");
        var key = UUID.randomUUID().toString();

        var first = withKey(occurrence, key, DONE).statusCode(201).extract().<String>path("id");
        var second = withKey(occurrence, key, DONE).statusCode(201).extract().<String>path("id");

        assertEquals(first, second);
        withKey(occurrence, key, DONE.replace("courier", "mail"))
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"performedOn":"2026-12-20"}                             | 422 | /performedOn
            {"performedOn":"soon"}                                   | 400 | /performedOn
            {"performedOn":"-99999-12-20"}                           | 400 | /performedOn
            {}                                                       | 400 | /performedOn
            {"performedOn":"2026-12-01","state":"ACCEPTED"}          | 400 | /state
            {"performedOn":"2026-12-01","evidence":[{"label":"x"}]}  | 400 | /evidence/0/reference
            {"performedOn":"2026-12-01","evidence":[{"label":"x","reference":"y","sha256":"z"}]} | 400 | /evidence/0/sha256
            """)
    void refusesWhatIsNotAFulfilment(String body, int status, String pointer) {
        submit(occurrence("FULFIL-" + UUID.randomUUID(), "2027-06-01"), body)
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void anotherTenantFindsNothing() {
        var occurrence = occurrence("FULFIL-4", "2027-06-01");
        var fulfilment = submit(occurrence, DONE).extract().<String>path("id");

        Api.as("contract-manager", "kessler")
                .body(DONE)
                .post("/v1/occurrences/%s/fulfilments".formatted(occurrence))
                .then()
                .statusCode(404);
        Api.as("auditor", "kessler").get("/v1/fulfilments/" + fulfilment).then().statusCode(404);
        Api.as("auditor", "kessler")
                .get("/v1/occurrences/%s/fulfilments".formatted(occurrence))
                .then()
                .statusCode(404);
    }

    @Test
    void theTrailShowsWhoDidWhat() {
        var occurrence = occurrence("FULFIL-5", "2027-06-01");
        submit(occurrence, DONE).statusCode(201);

        Api.as("auditor").get("/v1/audit/verify").then().statusCode(200).body("intact", equalTo(true));
        var entries =
                Api.as("auditor").get("/v1/audit/entries?limit=200").then().statusCode(200);
        entries.body(
                "items.entry.findAll { it.action == 'fulfilment.submitted' && it.objectId == '%s' }"
                        .formatted(occurrence),
                hasSize(1));
    }

    private static String occurrence(String label, String day) {
        var agreement = UUID.randomUUID();
        Sets.put(agreement, 1, label, Sets.ours("a", day)).statusCode(200);
        return Sets.occurrences(agreement).getFirst();
    }

    private static void state(String occurrence, String expected) {
        Api.as("auditor")
                .get("/v1/occurrences/" + occurrence)
                .then()
                .statusCode(200)
                .body("occurrence.state", equalTo(expected));
    }

    private static ValidatableResponse submit(String occurrence, String body) {
        return Api.as("contract-manager")
                .body(body)
                .post("/v1/occurrences/%s/fulfilments".formatted(occurrence))
                .then();
    }

    private static ValidatableResponse withKey(String occurrence, String key, String body) {
        return Api.as("contract-manager")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/occurrences/%s/fulfilments".formatted(occurrence))
                .then();
    }

    private static ValidatableResponse review(
            String subject, String role, String fulfilment, String etag, String verdict) {
        var request = Api.asSubject(role, "hallberg", subject).body("{\"verdict\":\"%s\"}".formatted(verdict));
        return (etag == null ? request : request.header("If-Match", etag))
                .post("/v1/fulfilments/%s/review".formatted(fulfilment))
                .then();
    }
}
