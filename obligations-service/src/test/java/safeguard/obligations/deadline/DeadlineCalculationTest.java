package safeguard.obligations.deadline;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.obligations.MailServer;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(MailServer.class)
class DeadlineCalculationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"regime":"EU-1182/71","calendars":["DE-BY"],"zone":"Europe/Berlin","trigger":"2026-03-25","amount":10,"unit":"DAY","direction":"AFTER"} | 2026-04-04 | 2026-04-04 | 2026-04-07 | OFFICIAL
            {"regime":"CN-CC","calendars":["CN"],"trigger":"2027-06-14","amount":15,"unit":"BUSINESS_DAY"} | 2027-07-05 | 2027-07-05 | 2027-07-05 | PROVISIONAL
            {"regime":"CN-CC","calendars":["CN"],"trigger":"2026-02-02","amount":15,"unit":"DAY"} | 2026-02-17 | 2026-02-17 | 2026-02-24 | OFFICIAL
            {"regime":"CONTRACT","calendars":["DE","JP"],"trigger":"2027-02-28","amount":90,"unit":"DAY","direction":"BEFORE","clearDays":true} | 2026-11-30 | 2026-11-27 | 2026-11-30 | OFFICIAL
            {"regime":"HOURS","zone":"Europe/Berlin","trigger":"2026-10-24T10:00:00+02:00","amount":72,"unit":"HOUR"} | 2026-10-27T09:00:00+01:00 | 2026-10-27T09:00:00+01:00 | 2026-10-27T09:00:00+01:00 | OFFICIAL
            {"regime":"EU-1182/71","calendars":["DE"],"trigger":"2026-11-23","maxOf":[{"amount":20,"unit":"BUSINESS_DAY"},{"amount":31,"unit":"DAY"}]} | 2026-12-24 | 2026-12-24 | 2026-12-24 | OFFICIAL
            """)
    void computesAndExplains(String body, String nominal, String strict, String lenient, String status) {
        calculate(body)
                .statusCode(200)
                .body("nominal", equalTo(nominal))
                .body("strict", equalTo(strict))
                .body("lenient", equalTo(lenient))
                .body("calendarStatus", equalTo(status))
                .body("explanation.rule", everyItem(not(emptyString())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"regime":"ROMAN","trigger":"2026-03-25","amount":1,"unit":"DAY"}                              | 422 | /regime
            {"regime":"CONTRACT","calendars":["XX"],"trigger":"2026-03-25","amount":1,"unit":"BUSINESS_DAY"} | 422 | /calendars/0
            {"regime":"CONTRACT","trigger":"2026-03-25","amount":1,"unit":"BUSINESS_DAY"}                  | 422 | /calendars
            {"regime":"CONTRACT","zone":"Mars/X","trigger":"2026-03-25","amount":1,"unit":"DAY"}           | 422 | /zone
            {"regime":"CONTRACT","calendars":["DE"],"trigger":"2199-03-25","amount":5,"unit":"BUSINESS_DAY"} | 422 | /calendars/0
            {"regime":"CONTRACT","trigger":"+99999-03-25","amount":5,"unit":"DAY"}                         | 422 | /trigger
            {"regime":"HOURS","trigger":"2026-03-25","amount":5,"unit":"HOUR"}                             | 422 | /trigger
            {"regime":"CONTRACT","trigger":"2026-03-25T10:00","amount":5,"unit":"DAY"}                     | 400 | /trigger
            {"regime":"CONTRACT","trigger":"next week","amount":5,"unit":"DAY"}                            | 400 | /trigger
            {"regime":"CONTRACT","trigger":"2026-03-25","amount":-5,"unit":"DAY"}                          | 400 | /amount
            {"regime":"CONTRACT","trigger":"2026-03-25","amount":99999,"unit":"YEAR"}                      | 422 | /amount
            {"regime":"CONTRACT","trigger":"2026-03-25","amount":5,"unit":"FORTNIGHT"}                     | 400 | /unit
            {"regime":"CONTRACT","trigger":"2026-03-25","unit":"DAY"}                                      | 400 | /amount
            {"regime":"CONTRACT","trigger":"2026-03-25","amount":5,"unit":"DAY","options":{"magic":true}}  | 422 | /options/magic
            {"regime":"CONTRACT","trigger":"2026-03-25","amount":5,"unit":"DAY","store":true}              | 400 | /store
            {"regime":"CONTRACT","trigger":"2026-03-25","amount":5,"unit":"DAY","direction":"BEFORE","roll":"FORWARD"} | 422 | /roll
            """)
    void refusesRatherThanGuesses(String body, int status, String pointer) {
        calculate(body)
                .statusCode(status)
                .body("errors.pointer", hasItem(startsWith(pointer)))
                .body("detail", not(startsWith("java")));
    }

    @Test
    void refusesHostileText() {
        calculate("{\"regime\":\"" + "x".repeat(1_000_000) + "\",\"trigger\":\"2026-03-25\"}")
                .statusCode(400);
        calculate("{\"regime\":\"CONTRACT\",\"trigger\":\"" + "9".repeat(60_000) + "\",\"amount\":1,\"unit\":\"DAY\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/trigger"));
    }

    @Test
    void listsCalendarsOnceAndSaysWhenNothingHasChanged() {
        var etag = Api.as("auditor")
                .get("/v1/calendars")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("CN", "DE-BY", "JP", "US"))
                .body("items.find { it.id == 'CN' }.coverage.find { it.year == 2027 }.status", equalTo("PROVISIONAL"))
                .extract()
                .header("ETag");

        Api.as("auditor")
                .header("If-None-Match", etag)
                .get("/v1/calendars")
                .then()
                .statusCode(304)
                .header("ETag", etag);
    }

    private static ValidatableResponse calculate(String body) {
        return Api.as("contract-manager")
                .body(body)
                .post("/v1/deadline-calculations")
                .then();
    }
}
