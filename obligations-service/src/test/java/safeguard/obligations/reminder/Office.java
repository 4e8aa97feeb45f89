package safeguard.obligations.reminder;

import static org.hamcrest.Matchers.oneOf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.restassured.response.ValidatableResponse;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import safeguard.obligations.Sets;
import safeguard.platform.testing.Api;

/** A tenant of its own for each test: its people, its duties and the mail that its people get. */
record Office(String tenant, GreenMail mail) {

    /** A person with the address {@code <subject>@<tenant>.example}. */
    Office with(String subject, String role) {
        return with(subject, role, "\"deputy\":null,\"leftAt\":null", true);
    }

    /** A person who has left. */
    Office withLeaver(String subject, String role, String deputy) {
        return with(subject, role, "\"deputy\":%s,\"leftAt\":\"2026-12-01\"".formatted(deputy), true);
    }

    Office with(String subject, String role, String rest, boolean verified) {
        Api.as("tenant-admin", tenant)
                .body("""
                        {"name":"%s","email":"%s","emailVerified":%s,"locale":"en-GB","zone":"Europe/Berlin","roles":["%s"],%s}""".formatted(subject.toUpperCase(Locale.ROOT), address(subject), verified, role, rest))
                .put("/v1/people/" + subject)
                .then()
                .statusCode(oneOf(200, 201));
        return this;
    }

    String address(String subject) {
        return subject + "@" + tenant + ".example";
    }

    /** States the duties of an agreement. */
    UUID owes(UUID agreement, long version, String... specs) {
        Sets.put(tenant, agreement, Sets.body(version, "NDA-1", specs)).statusCode(200);
        return agreement;
    }

    UUID owes(String... specs) {
        return owes(UUID.randomUUID(), 1, specs);
    }

    /** The only occurrence. */
    String occurrence() {
        return Api.as("auditor", tenant).get("/v1/occurrences").path("items[0].id");
    }

    /** Changes the only duty: hold, resumption, discharge. */
    void change(String verb) {
        var duty = Api.as("auditor", tenant).get("/v1/obligations").<String>path("items[0].id");
        var etag = Api.as("auditor", tenant).get("/v1/obligations/" + duty).header("ETag");
        Api.as("contract-manager", tenant)
                .header("If-Match", etag)
                .body("{\"reason\":\"agreed\"}")
                .post("/v1/obligations/%s/%s".formatted(duty, verb))
                .then()
                .statusCode(200);
    }

    /** Suspends the tenant, or makes it active. */
    void become(String status) {
        Api.asClient("platform-operator")
                .body("{\"name\":\"%s\",\"status\":\"%s\"}".formatted(tenant, status))
                .put("/v1/tenants/" + tenant)
                .then()
                .statusCode(200);
    }

    ValidatableResponse run() {
        return Api.as("contract-manager", tenant)
                .body("{}")
                .post("/v1/reminder-runs")
                .then()
                .statusCode(200);
    }

    ValidatableResponse ledger(String query) {
        return Api.as("auditor", tenant)
                .get("/v1/reminders?limit=200&" + query)
                .then()
                .statusCode(200);
    }

    /** States of the ledger, oldest line first. */
    List<String> states() {
        return ledger("").extract().<List<String>>path("items.state").reversed();
    }

    List<MimeMessage> inbox(String subject) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).contains(address(subject)))
                .toList();
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
