package safeguard.obligations.occurrence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
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
class OccurrenceListTest {

    private static final UUID AGREEMENT = UUID.randomUUID();
    private static final String PARTNER = "P-LIST";

    /** Stating the same version again has no effect. */
    @BeforeEach
    void aPortfolio() {
        Sets.put(
                        AGREEMENT,
                        1,
                        "LIST",
                        Sets.theirs("late", "2026-12-01"),
                        Sets.ours("yesterday", "2026-12-13"),
                        Sets.ours("today", "2026-12-14"),
                        Sets.ours("later", "2027-06-01"),
                        Sets.theirs("far", "2027-12-01"),
                        Sets.inventory(null))
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agreement=LIST                                  | late yesterday today later far C16.inventory
            agreement=LIST&overdue=true                     | late yesterday
            agreement=LIST&overdue=true&asOf=2026-12-14     | late yesterday
            agreement=LIST&overdue=true&asOf=2026-12-15     | late yesterday today
            agreement=LIST&overdue=true&asOf=2026-12-01     |
            agreement=LIST&overdue=false                    | today later far C16.inventory
            agreement=LIST&overdue=true&blocking=true       | late
            agreement=LIST&blocking=true                    | late far C16.inventory
            agreement=LIST&obligor=OURS                     | yesterday today later
            agreement=LIST&dueBefore=2026-12-14             | late yesterday
            agreement=LIST&state=OPEN                       | late yesterday today
            agreement=LIST&state=SCHEDULED                  | later far
            agreement=LIST&state=SCHEDULED&asOf=2027-05-02  | far
            agreement=LIST&state=OPEN,AWAITING_TRIGGER      | late yesterday today C16.inventory
            agreement=LIST&state=FULFILLED                  |
            agreement=LIST&owner=contract-manager           | late yesterday today later far C16.inventory
            agreement=LIST&owner=nobody                     |
            partner=P-LIST                                  | late yesterday today later far C16.inventory
            partner=P-OTHER,P-LIST&overdue=true             | late yesterday
            partner=P-OTHER                                 |
            agreement=OTHER                                 |
            agreement=LIST&secret=TS-0042                   |
            """)
    void showsWhatWasAskedFor(String query, String expected) {
        Sets.list(query).body("items.specKey", expected == null ? empty() : equalTo(List.of(expected.split(" "))));
    }

    @Test
    void idsAndRefsMayBeMixed() {
        var ids = "partner=%s,P-NONE".formatted(Sets.partner("LIST"));

        Sets.list(ids + "&overdue=true").body("items.specKey", contains("late", "yesterday"));
        Sets.list("agreement=%s,NONE&overdue=true".formatted(AGREEMENT))
                .body("items.source.partner.ref", everyItem(equalTo(PARTNER)))
                .body("items.specKey", contains("late", "yesterday"))
                .body("items.lateBy", contains("P13D", "P1D"));
    }

    @Test
    void aDutyThatWaitsHasNoInventedDate() {
        Sets.list("agreement=LIST&state=AWAITING_TRIGGER")
                .body("items[0].dates", nullValue())
                .body("items[0].base", nullValue())
                .body("items[0].overdue", equalTo(false));
    }

    @Test
    void pagesByCursor() {
        var agreement = UUID.randomUUID();
        Sets.put(
                        agreement,
                        1,
                        "PAGES",
                        IntStream.range(0, 11)
                                .mapToObj(i -> Sets.ours("k" + i, "2027-03-0" + (1 + i % 3)))
                                .toArray(String[]::new))
                .statusCode(200);

        var seen = new ArrayList<String>();
        String next = "";
        do {
            var page = Api.as("auditor")
                    .queryParam("cursor", next)
                    .get("/v1/occurrences?limit=4&agreement=PAGES")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null);

        assertEquals(Sets.occurrences(agreement), seen);
    }

    @ParameterizedTest
    @CsvSource({
        "state=GONE, state",
        "obligor=SOMEONE, obligor",
        "dueBefore=tomorrow, dueBefore",
        "asOf=2026-02-30, asOf",
        "asOf=%2B999999999-12-31, asOf",
        "asOf=1899-12-31, asOf",
        "dueBefore=2201-01-01, dueBefore",
        "overdue=maybe, overdue",
        "blocking=1, blocking",
        "cursor=nonsense, cursor",
        "limit=201, limit",
        "limit=0, limit"
    })
    void refusesWhatItCannotRead(String query, String parameter) {
        Api.as("auditor")
                .get("/v1/occurrences?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", hasItem(parameter));
    }

    @Test
    void anUnknownIdIsNotFound() {
        Api.as("auditor")
                .get("/v1/occurrences/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }
}
