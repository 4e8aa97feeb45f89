package safeguard.obligations.obligation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
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
class ObligationSetTest {

    @Test
    void answersTheDifferenceToTheVersionBefore() {
        var agreement = UUID.randomUUID();

        Sets.put(agreement, 1, "SET-1", Sets.ours("a", "2027-03-01"), Sets.ours("b", "2027-03-02"))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("added", contains("a", "b"))
                .body("changed", empty())
                .body("superseded", empty())
                .body("unchanged", equalTo(0));
        Sets.put(agreement, 2, "SET-1", Sets.ours("a", "2027-04-01"), Sets.ours("c", "2027-03-03"))
                .statusCode(200)
                .body("added", contains("c"))
                .body("changed", contains("a"))
                .body("superseded", contains("b"))
                .body("unchanged", equalTo(0));

        Api.as("auditor")
                .get("/v1/obligation-sets/agreement/" + agreement)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("partner.ref", equalTo("P-SET-1"))
                .body("obligations.find { it.specKey == 'b' }.state", equalTo("SUPERSEDED"));
        Sets.list("agreement=SET-1&state=SCHEDULED,OPEN")
                .body("items.specKey", contains("c", "a"))
                .body("items.dates.due", contains("2027-03-03", "2027-04-01"));
        Sets.list("agreement=SET-1&state=CANCELLED").body("items.specKey", contains("b"));
    }

    @Test
    void theVersionOnlyGrows() {
        var agreement = UUID.randomUUID();
        Sets.put(agreement, 5, "SET-2", Sets.ours("a", "2027-03-01")).statusCode(200);

        Sets.put(agreement, 4, "SET-2", Sets.ours("a", "2027-03-01"))
                .statusCode(409)
                .body("code", equalTo("stale-version"));
        Sets.put(agreement, 5, "SET-2", Sets.ours("a", "2027-03-01"))
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("added", empty());
        Sets.put(agreement, 5, "SET-2", Sets.ours("a", "2027-03-02"))
                .statusCode(409)
                .body("code", equalTo("version-content-mismatch"));
        Sets.put(agreement, 5, "SET-2X", Sets.ours("a", "2027-03-01")).statusCode(409);
    }

    @Test
    void aRepeatedSetChangesNoOccurrence() {
        var agreement = UUID.randomUUID();
        Sets.put(agreement, 1, "SET-3", Sets.inventory("2026-12-14")).statusCode(200);
        var before = Sets.occurrences(agreement);

        Sets.put(agreement, 2, "SET-3", Sets.inventory("2026-12-14"))
                .statusCode(200)
                .body("unchanged", equalTo(1));

        assertEquals(before, Sets.occurrences(agreement));
        Sets.list("agreement=" + agreement).body("items.version", everyItem(equalTo(0)));
    }

    /** Scenario S1, second half. */
    @Test
    void theInventoryOfTheFirstDisclosureIsDueOnTheChineseCalendar() {
        var agreement = UUID.randomUUID();
        Sets.put(agreement, 1, "SET-S1", Sets.inventory("2026-12-14")).statusCode(200);

        var id = Sets.list("agreement=" + agreement)
                .body("items.base", contains("2027-06-14", "2027-12-14"))
                .body("items[0].dates.due", equalTo("2027-07-05"))
                .body("items[0].dates.lenient", equalTo("2027-07-05"))
                .body("items[0].dates.calendarStatus", equalTo("PROVISIONAL"))
                .extract()
                .<String>path("items[0].id");
        Api.as("contract-manager")
                .get("/v1/occurrences/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("explanation.rule", hasItem(startsWith("CN-CC@")))
                .body("evidenceRequired", contains("signed inventory"));
    }

    @Test
    void aDutyOnHoldIsResumedAndAnEndedOneLeavesNothingOpen() {
        var agreement = UUID.randomUUID();
        Sets.put(agreement, 1, "SET-4", Sets.ours("a", "2027-03-01")).statusCode(200);
        var duty = Api.as("contract-manager")
                .get("/v1/obligations?agreement=SET-4")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].id");

        change(duty, "hold", etag(duty), 200);
        change(duty, "hold", etag(duty), 409);
        change(duty, "resumption", "\"0\"", 412);
        change(duty, "resumption", etag(duty), 200);
        change(duty, "discharge", null, 428);
        change(duty, "discharge", etag(duty), 200);

        Sets.list("agreement=SET-4").body("items.state", contains("CANCELLED"));
        Sets.put(agreement, 2, "SET-4", Sets.ours("a", "2027-05-01"))
                .statusCode(200)
                .body("changed", contains("a"));
        Sets.list("agreement=SET-4&state=SCHEDULED,OPEN").body("items.dates.due", contains("2027-05-01"));
    }

    @Test
    void anotherTenantFindsNothing() {
        var agreement = UUID.randomUUID();
        Sets.put(agreement, 1, "SET-5", Sets.ours("a", "2027-03-01")).statusCode(200);
        var occurrence = Sets.occurrences(agreement).getFirst();

        for (var path : List.of("/v1/obligation-sets/agreement/" + agreement, "/v1/occurrences/" + occurrence)) {
            Api.as("contract-manager", "kessler")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
        }
        Api.as("contract-manager", "kessler")
                .get("/v1/occurrences?agreement=SET-5")
                .then()
                .statusCode(200)
                .body("items", empty());
        Sets.put("kessler", agreement, Sets.body(1, "SET-5", Sets.ours("a", "2027-03-01")))
                .statusCode(200)
                .body("added", contains("a"));
    }

    @Test
    void onlyAServiceStatesASet() {
        Api.as("contract-manager")
                .body(Sets.body(1, "SET-6"))
                .put("/v1/obligation-sets/agreement/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void ofParallelVersionsTheNewestStands() throws Exception {
        var agreement = UUID.randomUUID();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var puts = LongStream.rangeClosed(1, 8)
                    .<Callable<Integer>>mapToObj(version ->
                            () -> Sets.put(agreement, version, "SET-7", Sets.ours("a", "2027-03-0" + version))
                                    .extract()
                                    .statusCode())
                    .toList();
            for (var answer : pool.invokeAll(puts)) {
                assertTrue(List.of(200, 409, 503).contains(answer.get()));
            }
        }
        Sets.put(agreement, 9, "SET-7", Sets.ours("a", "2027-03-09")).statusCode(200);

        Sets.list("agreement=SET-7&state=SCHEDULED,OPEN").body("items.dates.due", contains("2027-03-09"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "kind":"FIXED","date":"2027-03-01"     | "kind":"FIXED"                                         | 422 | /obligations/0/dueRule/date
            "kind":"FIXED","date":"2027-03-01"     | "kind":"FIXED","date":"9999-12-31"                     | 422 | /obligations/0/dueRule/date
            "kind":"FIXED","date":"2027-03-01"     | "kind":"WINDOW","from":"2027-03-01","to":"2027-02-01"  | 422 | /obligations/0/dueRule/to
            "kind":"FIXED","date":"2027-03-01"     | "kind":"RELATIVE","anchor":"x","amount":1              | 422 | /obligations/0/dueRule/unit
            "kind":"FIXED","date":"2027-03-01"     | "kind":"RELATIVE","anchor":"x","amount":1,"unit":"DAY","regime":"XX" | 422 | /obligations/0/dueRule/regime
            "kind":"FIXED","date":"2027-03-01"     | "kind":"RELATIVE","anchor":"x","amount":1,"unit":"BUSINESS_DAY","calendars":["XX"] | 422 | /obligations/0/dueRule/calendars/0
            "kind":"FIXED","date":"2027-03-01"     | "kind":"RELATIVE","anchor":"x","amount":36525,"unit":"YEAR" | 422 | /obligations/0/dueRule/amount
            "kind":"FIXED","date":"2027-03-01"     | "kind":"RELATIVE","anchor":"x","amount":-1,"unit":"DAY"     | 400 | /obligations/0/dueRule/amount
            "kind":"FIXED","date":"2027-03-01"     | "kind":"SOMEDAY"                                       | 400 | /obligations/0/dueRule/kind
            "kind":"FIXED","date":"2027-03-01"     | "kind":"FIXED","date":"1.3.2027"                       | 400 | /obligations/0/dueRule/date
            "zone":"Asia/Shanghai"                 | "zone":"Mars/Olympus"                                  | 422 | /zone
            "zone":"Asia/Shanghai"                 | "zone":"+08:00"                                        | 422 | /zone
            "version":1                            | "version":0                                            | 400 | /version
            "version":1                            | "version":1,"id":"x"                                   | 400 | /id
            "severity":"HIGH"                      | "severity":"HIGH","reminderPlan":["soon"]              | 422 | /obligations/0/reminderPlan/0
            "severity":"HIGH"                      | "severity":"HIGH","recurrence":{"rule":"FREQ=SECONDLY"} | 422 | /obligations/0/recurrence/rule
            "severity":"HIGH"                      | "severity":"HIGH","recurrence":{"rule":"FREQ=DAILY;BYHOUR=1"} | 422 | /obligations/0/recurrence/rule
            "severity":"HIGH"                      | "severity":"HIGH","recurrence":{"rule":"FREQ=MONTHLY","startsAfter":"P999Y"} | 422 | /obligations/0/recurrence/startsAfter
            "specKey":"a"                          | "specKey":""                                           | 400 | /obligations/0/specKey
            """)
    void refusesWhatCouldNeverBeComputed(String good, String bad, int status, String pointer) {
        var body = Sets.body(1, "SET-8", Sets.ours("a", "2027-03-01"));
        assertTrue(body.contains(good), good);

        Sets.put("hallberg", UUID.randomUUID(), body.replace(good, bad))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("detail", not(startsWith("safeguard")));
    }

    @Test
    void twoDutiesOfOneKeyAreRefused() {
        Sets.put(UUID.randomUUID(), 1, "SET-9", Sets.ours("a", "2027-03-01"), Sets.ours("a", "2027-03-02"))
                .statusCode(422)
                .body("code", equalTo("duplicate-spec-key"))
                .body("errors[0].pointer", equalTo("/obligations/1/specKey"));
    }

    @Test
    void anUnknownSourceTypeIsNotFound() {
        Api.as("auditor")
                .get("/v1/obligation-sets/secret/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static void change(String duty, String what, String etag, int status) {
        var request = Api.as("contract-manager").body("{\"reason\":\"agreed with the partner\"}");
        (etag == null ? request : request.header("If-Match", etag))
                .post("/v1/obligations/%s/%s".formatted(duty, what))
                .then()
                .statusCode(status);
    }

    private static String etag(String duty) {
        return Api.as("contract-manager").get("/v1/obligations/" + duty).header("ETag");
    }
}
