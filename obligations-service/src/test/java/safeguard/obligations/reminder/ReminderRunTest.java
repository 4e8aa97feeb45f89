package safeguard.obligations.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.obligations.MailServer;
import safeguard.obligations.Sets;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

/** Now is 2026-12-14T08:00Z; reminders go out at eight in the morning where the duty lives (here Shanghai). */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(MailServer.class)
class ReminderRunTest {

    GreenMail mail;

    @Test
    void theOwnerIsToldOnceAndOnlyWhenItIsTime() throws Exception {
        var office = office("run-owner").with("anna", "contract-manager");
        office.owes(Sets.owned("a", "\"anna\"", "Send the list", "2026-12-15"));
        office.owes(Sets.owned("b", "\"anna\"", "Later", "2027-12-15"));

        office.run().body("considered", equalTo(1)).body("sent", equalTo(1)).body("failed", equalTo(0));
        office.run().body("considered", equalTo(0)).body("sent", equalTo(0));

        assertEquals(1, office.inbox("anna").size());
        var mail = office.inbox("anna").getFirst();
        assertEquals("Due 2026-12-15: Send the list (NDA-1)", mail.getSubject());
        office.ledger("state=SENT").body("items.step", contains("P1D@2026-12-15"));
        var deliveryId = office.ledger("state=SENT").extract().<String>path("items[0].deliveryId");
        assertEquals("<" + deliveryId + "@safeguard.example>", mail.getMessageID());
        assertTrue(text(mail).contains("We have to do this:") && text(mail).contains("you own this duty"));
        office.ledger("state=PENDING").body("items", hasSize(5));
    }

    @Test
    void aMailSaysWhyWhoAndHowSureTheDateIs() throws Exception {
        var office = office("run-words").with("anna", "contract-manager");
        office.owes(Sets.owned("a", "\"anna\"", "Report", "2026-12-10").replace("\"OURS\"", "\"THEIRS\""));

        office.run().body("sent", equalTo(1));

        var mail = office.inbox("anna").getFirst();
        assertEquals("Late by 4 days: Report (NDA-1)", mail.getSubject());
        assertTrue(text(mail).contains("Partner of NDA-1 has to do this:"), text(mail));
        assertFalse(text(mail).contains("breach"));
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
    }

    @Test
    void hostileTextStaysText() throws Exception {
        var office = office("run-hostile").with("anna", "contract-manager");
        office.owes(Sets.owned(
                "a", "\"anna\"", "<b>x</b>\\r\\nBcc: eve@evil.example {notice.address} {#each}", "2026-12-15"));

        office.run().body("sent", equalTo(1));

        var mail = office.inbox("anna").getFirst();
        assertNull(mail.getHeader("Bcc"));
        assertEquals(1, mail.getAllRecipients().length);
        assertTrue(mail.getSubject().contains("<b>x</b> Bcc: eve@evil.example {notice.address} {#each}"));
        assertTrue(html(mail).contains("&lt;b&gt;x&lt;/b&gt;"), html(mail));
        assertFalse(html(mail).contains("<b>"));
    }

    @Test
    void anUnownedDutyIsNeverSilent() throws Exception {
        var office = office("run-unowned")
                .with("anna", "contract-manager")
                .with("bert", "contract-manager")
                .with("carl", "auditor");
        office.owes(Sets.owned("a", "null", "Whose is it", "2026-12-15"));

        office.run().body("sent", equalTo(2));

        for (var subject : List.of("anna", "bert")) {
            assertTrue(text(office.inbox(subject).getFirst()).contains("has no owner"), subject);
        }
        assertEquals(List.of(), office.inbox("carl"));
    }

    @Test
    void theDeputyIsToldWhenTheOwnerHasLeft() throws Exception {
        var office = office("run-deputy")
                .withLeaver("anna", "contract-manager", "\"bert\"")
                .with("bert", "secret-steward");
        office.owes(Sets.owned("a", "\"anna\"", "Left behind", "2026-12-15"));

        office.run().body("sent", equalTo(1));

        assertEquals(List.of(), office.inbox("anna"));
        assertTrue(text(office.inbox("bert").getFirst()).contains("you stand in for anna"));
        office.ledger("").body("items.capacity", hasItem("DEPUTY"));
    }

    @Test
    void nobodyThereIsTriedAgainAndNeverForgotten() {
        var office = office("run-nobody").with("anna", "contract-manager", "\"deputy\":null", false);
        office.owes(Sets.owned("a", "\"anna\"", "To nobody", "2026-12-15"));

        office.run().body("sent", equalTo(0)).body("failed", equalTo(1));

        office.ledger("state=PENDING").body("items.detail", hasItem("nobody can be reached"));
    }

    @Test
    void aMovedDateIsToldAnew() {
        var office = office("run-moved").with("anna", "contract-manager");
        var agreement = office.owes(Sets.owned("a", "\"anna\"", "Move", "2026-12-15"));
        office.run().body("sent", equalTo(1));

        office.owes(agreement, 2, Sets.owned("a", "\"anna\"", "Move", "2026-12-20"));

        office.ledger("state=CANCELLED").body("items.step", contains("P0D@2026-12-15"));
        office.ledger("state=PENDING").body("items.step", hasSize(3));
        office.run().body("sent", equalTo(1));
        office.ledger("state=SENT").body("items.step", contains("P7D@2026-12-20", "P1D@2026-12-15"));

        office.owes(agreement, 3, Sets.owned("a", "\"anna\"", "Move", "2026-12-15"));
        office.run().body("sent", equalTo(0));
        office.ledger("state=PENDING").body("items.step", contains("P0D@2026-12-15"));
    }

    @Test
    void aNewOwnerIsToldInsteadOfTheOldOne() {
        var office = office("run-owners").with("anna", "contract-manager").with("bert", "contract-manager");
        var agreement = office.owes(Sets.owned("a", "\"anna\"", "Hand over", "2026-12-15"));

        office.owes(agreement, 2, Sets.owned("a", "\"bert\"", "Hand over", "2026-12-15"));
        office.run().body("sent", equalTo(1));

        assertEquals(List.of(), office.inbox("anna"));
        assertEquals(1, office.inbox("bert").size());
    }

    @Test
    void whatIsSettledOrOnHoldIsNotTold() {
        var office = office("run-settled").with("anna", "contract-manager");
        var settled = office.owes(Sets.owned("a", "\"anna\"", "Done", "2026-12-15"));
        office.owes(UUID.randomUUID(), 1, Sets.owned("b", "\"anna\"", "On hold", "2026-12-15"));
        var held = Api.as("auditor", office.tenant())
                .get("/v1/obligations")
                .path("items.find { it.title == 'On hold' }.id");
        Api.as("contract-manager", office.tenant())
                .header(
                        "If-Match",
                        Api.as("auditor", office.tenant())
                                .get("/v1/obligations/" + held)
                                .header("ETag"))
                .body("{\"reason\":\"standstill\"}")
                .post("/v1/obligations/%s/hold".formatted(held))
                .then()
                .statusCode(200);
        office.owes(settled, 2);

        office.run().body("sent", equalTo(0)).body("suppressed", equalTo(1));

        assertEquals(List.of(), office.inbox("anna"));
        office.ledger("state=CANCELLED").body("items", hasSize(2));
        office.ledger("state=SUPPRESSED").body("items", hasSize(1));
    }

    @Test
    void aSuspendedTenantIsToldNothingUntilItIsActiveAgain() {
        var office = office("run-suspended").with("anna", "contract-manager");
        office.owes(Sets.owned("a", "\"anna\"", "Wait", "2026-12-15"));

        office.become("SUSPENDED");
        Api.asClient("reminder-job").body("{}").post("/v1/reminder-runs").then().statusCode(200);
        assertEquals(0, office.inbox("anna").size());

        office.become("ACTIVE");
        Api.asClient("reminder-job").body("{}").post("/v1/reminder-runs").then().statusCode(200);
        assertEquals(1, office.inbox("anna").size());
    }

    @Test
    void whatFellDueDuringAHoldIsToldAfterIt() {
        var office = office("run-resumed").with("anna", "contract-manager");
        office.owes(Sets.owned("a", "\"anna\"", "Late", "2026-12-10"));
        office.change("hold");
        office.run().body("sent", equalTo(0)).body("suppressed", equalTo(1));

        office.change("resumption");

        office.run().body("sent", equalTo(1));
        office.change("hold");
        office.change("resumption");
        office.run().body("considered", equalTo(0));
    }

    @Test
    void whatFellDueDuringAReviewIsToldWhenItWasNotDone() {
        var office = office("run-rejected").with("anna", "contract-manager");
        office.owes(Sets.owned("a", "\"anna\"", "Reviewed", "2026-12-15"));
        var occurrence = office.occurrence();
        var fulfilment = Api.as("contract-manager", office.tenant())
                .body("{\"performedOn\":\"2026-12-10\"}")
                .post("/v1/occurrences/%s/fulfilments".formatted(occurrence))
                .path("id");
        office.run().body("sent", equalTo(0)).body("suppressed", equalTo(1));

        Api.as("compliance-officer", office.tenant())
                .header("If-Match", "\"0\"")
                .body("{\"verdict\":\"REJECTED\"}")
                .post("/v1/fulfilments/%s/review".formatted(fulfilment))
                .then()
                .statusCode(200);

        office.run().body("sent", equalTo(1));
    }

    @Test
    void whatIsLetGoForATimeIsToldTheDayAfter() {
        var office = office("run-lapse").with("anna", "contract-manager");
        office.owes(Sets.owned("a", "\"anna\"", "Let go", "2026-12-15"));
        var waiver = Api.as("contract-manager", office.tenant())
                .body("{\"reason\":\"they move\",\"until\":\"2027-03-01\"}")
                .post("/v1/occurrences/%s/waivers".formatted(office.occurrence()))
                .path("id");
        Api.as("compliance-officer", office.tenant())
                .header("If-Match", "\"0\"")
                .body("{\"verdict\":\"APPROVED\"}")
                .post("/v1/waivers/%s/decision".formatted(waiver))
                .then()
                .statusCode(200);

        office.run().body("considered", equalTo(0));

        office.ledger("state=PENDING")
                .body("items.step", contains("P0D@2027-03-02"))
                .body("items.recipient", contains("anna"));
    }

    @Test
    void thoseWhoCannotBeReachedDoNotCrowdOutThoseWhoCan() {
        var office = office("run-crowd").with("zoe", "secret-steward");
        for (int i = 0; i < 25; i++) {
            office.with("a" + i, "secret-steward", "\"deputy\":null,\"leftAt\":null", false);
            office.withLeaver("b" + i, "secret-steward", "null");
        }
        office.owes(
                Sets.owned("a", "null", "Crowd", "2026-12-15").replace("\"contract-manager\"", "\"secret-steward\""));

        office.run().body("sent", equalTo(1));

        assertEquals(1, office.inbox("zoe").size());
    }

    @Test
    void theJobSweepsAllTenantsAndAPersonOnlyTheOwn() {
        var one = office("run-one").with("anna", "contract-manager");
        var two = office("run-two").with("anna", "contract-manager");
        one.owes(Sets.owned("a", "\"anna\"", "One", "2026-12-15"));
        two.owes(Sets.owned("a", "\"anna\"", "Two", "2026-12-15"));

        one.run().body("sent", equalTo(1));
        assertEquals(0, two.inbox("anna").size());

        Api.asClient("reminder-job").body("{}").post("/v1/reminder-runs").then().statusCode(200);
        assertEquals(1, two.inbox("anna").size());
        assertEquals(1, one.inbox("anna").size());
        Api.as("auditor", two.tenant())
                .get("/v1/audit/entries?limit=200")
                .then()
                .body("items.entry.action", hasItem("reminder-run.ended"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"asOf":"2027-01-01"}                | 422
            {"asOf":"2026-12-15T00:00:00+01:00"} | 422
            {"asOf":"2026-12-15"}                | 422
            {"asOf":"2026-12-14"}                | 200
            {"asOf":"2026-12-01"}                | 200
            {"asOf":null}                        | 200
            {"asOf":"yesterday"}                 | 400
            {"asOf":"+999999999-12-31"}          | 400
            {"asOf":"-999999999-01-01"}          | 400
            {"asOf":7}                           | 400
            {"tenant":"other"}                   | 400
            """)
    void nothingIsSentAheadOfTime(String body, int status) {
        Api.as("tenant-admin", "run-early")
                .body(body)
                .post("/v1/reminder-runs")
                .then()
                .statusCode(status);
    }

    @Test
    void onlyTheJobAndThoseWhoAnswerForItStartRuns() {
        Api.as("auditor").body("{}").post("/v1/reminder-runs").then().statusCode(403);
        Api.as("contract-manager").body("").post("/v1/reminder-runs").then().statusCode(400);
    }

    private Office office(String tenant) {
        return new Office(tenant, mail);
    }

    private static String text(MimeMessage mail) throws Exception {
        return part(mail, 0);
    }

    private static String html(MimeMessage mail) throws Exception {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int index) throws Exception {
        BodyPart part = ((Multipart) mail.getContent()).getBodyPart(index);
        return String.valueOf(part.getContent());
    }
}
