package safeguard.obligations.hold;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.obligations.MailServer;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

/** Today is 2026-12-14. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(MailServer.class)
class HoldTest {

    @Test
    void isInForceForWhatItNames() {
        var partner = UUID.randomUUID();
        place("""
                {"scope":"PARTNER","ids":["P-HOLD","%s"],"reason":"suspicion","source":"mail","from":"2026-12-10T09:05:00+01:00"}""".formatted(partner.toString().toUpperCase(Locale.ROOT)))
                .statusCode(201)
                .body("from", startsWith("2026-12-10T08:05:00"))
                .body("placedBy", equalTo("incident-lead"));

        list("partner=P-HOLD").body("items.reason", contains("suspicion"));
        list("partner=P-NONE,P-HOLD").body("items", hasSize(1));
        list("partner=" + partner).body("items", hasSize(1));
        list("secret=TS-NONE&partner=P-HOLD").body("items", hasSize(1));
        list("secret=P-HOLD").body("items", empty());
        list("partner=P-NONE").body("items", empty());
        list("partner=P-HOLD&asOf=2026-12-10").body("items", hasSize(1));
        list("partner=P-HOLD&asOf=2026-12-09").body("items", empty());
        Api.asService("contracts-service", "kessler", "requester")
                .get("/v1/holds?partner=P-HOLD")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void isReleasedByAnotherPersonThanTheOneWhoAsked() {
        var id = place("{\"scope\":\"SECRET\",\"ids\":[\"TS-HOLD\"],\"reason\":\"suspicion\"}")
                .statusCode(201)
                .extract()
                .<String>path("id");

        release("counsel", id, "\"0\"").statusCode(409).body("code", equalTo("release-not-requested"));
        ask("counsel", id, "\"0\"").statusCode(200).body("releaseRequestedBy", equalTo("counsel"));
        release("counsel", id, "\"1\"").statusCode(422).body("code", equalTo("approver-is-requester"));
        release("counsel-2", id, null).statusCode(428);
        release("counsel-2", id, "\"0\"").statusCode(412);
        list("secret=TS-HOLD").body("items", hasSize(1));
        release("counsel-2", id, "\"1\"").statusCode(200).body("releasedBy", equalTo("counsel-2"));

        list("secret=TS-HOLD").body("items", empty());
        release("counsel-2", id, "\"2\"").statusCode(409).body("code", equalTo("hold-state"));
        Api.as("incident-lead", "kessler").get("/v1/holds/" + id).then().statusCode(404);
    }

    @Test
    void theSameKeyPlacesOneHold() {
        var key = UUID.randomUUID().toString();
        var body = "{\"scope\":\"AGREEMENT\",\"ids\":[\"A-HOLD\"],\"reason\":\"x\"}";

        assertEquals(
                place(body, key).statusCode(201).extract().<String>path("id"),
                place(body, key).statusCode(201).extract().<String>path("id"));
        list("agreement=A-HOLD").body("items", hasSize(1));
    }

    @Test
    void theSameKeyReleasesOnce() {
        var id = place("{\"scope\":\"SECRET\",\"ids\":[\"TS-ONCE\"],\"reason\":\"x\"}")
                .extract()
                .<String>path("id");
        ask("counsel", id, "\"0\"").statusCode(200);
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Api.asSubject("ip-counsel", "hallberg", "counsel-2")
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .post("/v1/holds/%s/release".formatted(id))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"scope":"PARTNER","ids":[],"reason":"x"}                                       | 400 | /ids
            {"scope":"PARTNER","ids":[""],"reason":"x"}                                     | 400 | /ids/0
            {"scope":"PARTNER","ids":["P-KAVERI "],"reason":"x"}                            | 400 | /ids/0
            {"scope":"PARTNER","ids":["P-A","P-B,P-C"],"reason":"x"}                        | 400 | /ids/1
            {"scope":"PARTNER","ids":["x"],"reason":"x","from":"-9999-12-10T09:05:00Z"}     | 400 | /from
            {"scope":"WORLD","ids":["x"],"reason":"x"}                                      | 400 | /scope
            {"scope":"PARTNER","ids":["x"]}                                                 | 400 | /reason
            {"scope":"PARTNER","ids":["x"],"reason":"x","releasedBy":"me"}                  | 400 | /releasedBy
            {"scope":"PARTNER","ids":["x"],"reason":"x","from":"2027-12-10T09:05:00+01:00"} | 422 | /from
            """)
    void refusesWhatIsNoHold(String body, int status, String pointer) {
        place(body).statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void onlyTheIncidentLeadPlacesHolds() {
        Api.as("contract-manager")
                .body("{\"scope\":\"PARTNER\",\"ids\":[\"x\"],\"reason\":\"x\"}")
                .post("/v1/holds")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse place(String body) {
        return Api.as("incident-lead").body(body).post("/v1/holds").then();
    }

    private static ValidatableResponse place(String body, String key) {
        return Api.as("incident-lead")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/holds")
                .then();
    }

    private static ValidatableResponse list(String query) {
        return Api.asService("contracts-service", "hallberg", "requester")
                .get("/v1/holds?" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ask(String subject, String id, String etag) {
        return Api.asSubject("ip-counsel", "hallberg", subject)
                .header("If-Match", etag)
                .body("{\"reason\":\"cleared up\"}")
                .post("/v1/holds/%s/release-request".formatted(id))
                .then();
    }

    private static ValidatableResponse release(String subject, String id, String etag) {
        var request = Api.asSubject("ip-counsel", "hallberg", subject);
        return (etag == null ? request : request.header("If-Match", etag))
                .post("/v1/holds/%s/release".formatted(id))
                .then();
    }
}
