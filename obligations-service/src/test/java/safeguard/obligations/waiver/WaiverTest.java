package safeguard.obligations.waiver;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguard.obligations.MailServer;
import safeguard.obligations.Sets;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(MailServer.class)
class WaiverTest {

    @Test
    void whatIsTheirsIsNotPursuedWithRightsReserved() {
        var occurrence = occurrence("WAIVE-1", Sets.theirs("a", "2026-12-01"));
        request(occurrence, "{\"reason\":\"they move\"}")
                .statusCode(422)
                .body("code", equalTo("until-required"))
                .body("errors.pointer", hasItem("/until"));
        request(occurrence, "{\"reason\":\"they move\",\"until\":\"2026-12-13\"}")
                .statusCode(422)
                .body("code", equalTo("until-in-past"))
                .body("errors.pointer", hasItem("/until"));
        request(occurrence, "{\"reason\":\"they move\",\"until\":\"+99999-01-01\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/until"));
        var waiver = request(occurrence, "{\"reason\":\"they move\",\"until\":\"2027-03-01\"}")
                .statusCode(201)
                .body("effect", equalTo("NOT_PURSUED"))
                .body("rightsReserved", equalTo(true))
                .extract()
                .<String>path("id");
        Sets.list("agreement=WAIVE-1").body("items.overdue", contains(true));

        decide("contract-manager", waiver, "\"0\"", "APPROVED")
                .statusCode(422)
                .body("code", equalTo("approver-is-requester"));
        decide("officer", waiver, null, "APPROVED").statusCode(428);
        decide("officer", waiver, "\"0\"", "APPROVED").statusCode(200).body("decidedBy", equalTo("officer"));

        Sets.list("agreement=WAIVE-1&state=NOT_PURSUED&asOf=2027-03-01&overdue=false")
                .body("items.state", contains("NOT_PURSUED"));
        Sets.list("agreement=WAIVE-1&state=OPEN&asOf=2027-03-02&overdue=true")
                .body("items.state", contains("OPEN"))
                .body("items.settledOn", contains(nullValue()));
        Sets.list("agreement=WAIVE-1&state=NOT_PURSUED&asOf=2027-03-02").body("items", empty());
        Sets.list("agreement=WAIVE-1&overdue=true").body("items", empty());
        Sets.list("agreement=WAIVE-1&state=OPEN").body("items", empty());
        Sets.list("agreement=WAIVE-1")
                .body("items.state", contains("NOT_PURSUED"))
                .body("items.overdue", contains(false));
        decide("officer", waiver, "\"1\"", "APPROVED").statusCode(409).body("code", equalTo("waiver-state"));
        request(occurrence, "{\"reason\":\"again\",\"until\":\"2027-03-01\"}").statusCode(409);
    }

    @Test
    void whatIsOursIsWaivedAndARefusalChangesNothing() {
        var occurrence = occurrence("WAIVE-2", Sets.ours("a", "2027-03-01"));
        var refused = request(occurrence, "{\"reason\":\"too dear\"}")
                .statusCode(201)
                .extract()
                .<String>path("id");
        request(occurrence, "{\"reason\":\"while undecided\"}").statusCode(409).body("code", equalTo("already-exists"));
        decide("officer", refused, "\"0\"", "REFUSED").statusCode(200);
        Sets.list("agreement=WAIVE-2").body("items.state", contains("SCHEDULED"));

        var approved = request(occurrence, "{\"reason\":\"the tool was scrapped\"}")
                .statusCode(201)
                .body("effect", equalTo("WAIVED"))
                .extract()
                .<String>path("id");
        decide("officer", approved, "\"0\"", "APPROVED").statusCode(200);

        Sets.list("agreement=WAIVE-2").body("items.state", contains("WAIVED"));
        Api.as("auditor")
                .get("/v1/occurrences/%s/waivers".formatted(occurrence))
                .then()
                .statusCode(200)
                .body("items.state", contains("REFUSED", "APPROVED"));
        Api.as("auditor", "kessler").get("/v1/waivers/" + approved).then().statusCode(404);
    }

    @Test
    void theSameKeyDecidesOnce() {
        var occurrence = occurrence("WAIVE-3", Sets.ours("a", "2027-03-01"));
        var waiver = request(occurrence, "{\"reason\":\"too dear\"}").extract().<String>path("id");
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Api.asSubject("compliance-officer", "hallberg", "officer")
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body("{\"verdict\":\"APPROVED\"}")
                    .post("/v1/waivers/%s/decision".formatted(waiver))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
    }

    private static String occurrence(String label, String spec) {
        var agreement = UUID.randomUUID();
        Sets.put(agreement, 1, label, spec).statusCode(200);
        return Sets.occurrences(agreement).getFirst();
    }

    private static ValidatableResponse request(String occurrence, String body) {
        return Api.as("contract-manager")
                .body(body)
                .post("/v1/occurrences/%s/waivers".formatted(occurrence))
                .then();
    }

    private static ValidatableResponse decide(String subject, String waiver, String etag, String verdict) {
        var request = Api.asSubject("compliance-officer", "hallberg", subject)
                .body("{\"verdict\":\"%s\"}".formatted(verdict));
        return (etag == null ? request : request.header("If-Match", etag))
                .post("/v1/waivers/%s/decision".formatted(waiver))
                .then();
    }
}
