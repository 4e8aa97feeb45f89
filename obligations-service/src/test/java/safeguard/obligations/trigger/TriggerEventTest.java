package safeguard.obligations.trigger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.obligations.MailServer;
import safeguard.obligations.Sets;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(MailServer.class)
class TriggerEventTest {

    private static final String DISCLOSED = "2026-12-14T10:00:00+08:00";
    private static final String CONFIRMATION = """
            {"specKey":"C04.confirmation","kind":"ORAL_CONFIRMATION","title":"Confirm in writing","obligor":"OURS","severity":"HIGH",
             "blocking":false,"perEvent":true,"dueRule":{"kind":"RELATIVE","anchor":"oral-disclosure-made","amount":30,"unit":"DAY"}}""";

    /** Scenario S1: the disclosure of 2026-12-14 starts the inventory. */
    @Test
    void anEventGivesTheWaitingDutyItsDates() {
        var agreement = UUID.randomUUID();
        var event = UUID.randomUUID();
        Sets.put(agreement, 1, "TRIGGER-1", Sets.inventory(null)).statusCode(200);
        Sets.list("agreement=TRIGGER-1").body("items.state", contains("AWAITING_TRIGGER"));

        var dated = Sets.trigger(event, agreement, "disclosure-made", DISCLOSED)
                .statusCode(200)
                .body("duplicate", equalTo(false))
                .body("occurrences", hasSize(2))
                .extract()
                .<List<String>>path("occurrences");

        Sets.list("agreement=TRIGGER-1").body("items.dates.due", hasItem("2027-07-05"));
        assertEquals(Sets.occurrences(agreement), dated);
        Sets.trigger(event, agreement, "disclosure-made", DISCLOSED)
                .statusCode(200)
                .body("duplicate", equalTo(true))
                .body("occurrences", equalTo(dated));
        Sets.trigger(UUID.randomUUID(), agreement, "disclosure-made", DISCLOSED)
                .statusCode(200)
                .body("occurrences", empty());
        assertEquals(dated, Sets.occurrences(agreement));
    }

    @Test
    void anEventThatComesBeforeItsSetIsNotLost() {
        var agreement = UUID.randomUUID();
        Sets.trigger(UUID.randomUUID(), agreement, "disclosure-made", DISCLOSED)
                .statusCode(200)
                .body("occurrences", empty());

        Sets.put(agreement, 1, "TRIGGER-2", Sets.inventory(null)).statusCode(200);

        Sets.list("agreement=TRIGGER-2").body("items.dates.due", hasItem("2027-07-05"));
    }

    @Test
    void eachEventOfADutyPerEventCounts() {
        var agreement = UUID.randomUUID();
        Sets.put(agreement, 1, "TRIGGER-3", CONFIRMATION).statusCode(200);

        for (var day : List.of("2026-12-01", "2026-12-08")) {
            Sets.trigger(UUID.randomUUID(), agreement, "oral-disclosure-made", day + "T09:00:00+08:00")
                    .statusCode(200)
                    .body("occurrences", hasSize(1));
        }

        Sets.list("agreement=TRIGGER-3").body("items.dates.due", contains("2026-12-31", "2027-01-07"));
        Sets.put(agreement, 2, "TRIGGER-3", CONFIRMATION.replace("30", "40")).statusCode(200);
        Sets.list("agreement=TRIGGER-3").body("items.dates.due", contains("2027-01-10", "2027-01-17"));
    }

    @Test
    void theSameEventWithOtherContentIsRefused() {
        var agreement = UUID.randomUUID();
        var event = UUID.randomUUID();
        Sets.trigger(event, agreement, "disclosure-made", DISCLOSED).statusCode(200);

        Sets.trigger(event, agreement, "disclosure-made", "2026-12-13T10:00:00+08:00")
                .statusCode(409)
                .body("code", equalTo("event-content-mismatch"));
        Sets.trigger(event, UUID.randomUUID(), "disclosure-made", DISCLOSED).statusCode(409);
        Sets.trigger(event, agreement, "signature", DISCLOSED).statusCode(409);
        Sets.trigger(event, agreement, "disclosure-made", "2026-12-14T02:00:00Z")
                .statusCode(200)
                .body("duplicate", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-14T10:00:00+08:00 | 2027-12-14T10:00:00+08:00 | 422 | /at
            2026-12-14T10:00:00+08:00 | 2026-12-14                | 400 | /at
            Asia/Shanghai             | Nowhere                   | 422 | /zone
            agreement/                | secret/                   | 400 | /source
            "anchor":"x"              | "anchor":" "              | 400 | /anchor
            """)
    void refusesWhatHasNotHappenedOrCannotBeRead(String good, String bad, int status, String pointer) {
        var body = """
                {"eventId":"%s","source":"agreement/%s","anchor":"x","at":"2026-12-14T10:00:00+08:00","zone":"Asia/Shanghai"}""".formatted(UUID.randomUUID(), UUID.randomUUID());

        Api.as("contract-manager")
                .body(body.replace(good, bad))
                .post("/v1/trigger-events")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }
}
