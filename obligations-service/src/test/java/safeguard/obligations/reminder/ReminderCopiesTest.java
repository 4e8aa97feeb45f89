package safeguard.obligations.reminder;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import safeguard.obligations.MailServer;
import safeguard.obligations.Sets;
import safeguard.obligations.channel.Channel;
import safeguard.obligations.channel.Delivery;
import safeguard.platform.tenancy.Tenancy;
import safeguard.platform.testing.TestDatabase;

/** Several copies of the sweep, and copies that die or stop at the worst moment. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(MailServer.class)
class ReminderCopiesTest {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final int MANY = 240;

    GreenMail mail;

    @Inject
    ReminderClaims claims;

    @Inject
    ReminderDispatchService dispatch;

    @Inject
    ReminderSettings settings;

    @Inject
    @All
    List<Channel> channels;

    @Inject
    MeterRegistry metrics;

    @Inject
    Clock clock;

    @Test
    void threeCopiesTellEachReminderExactlyOnce() throws Exception {
        var office = office("copies").with("anna", "contract-manager");
        office.owes(IntStream.range(0, MANY)
                .mapToObj(i -> Sets.owned("k" + i, "\"anna\"", "Duty " + i, "2026-12-15"))
                .toArray(String[]::new));

        int considered = 0;
        try (var copies = Executors.newFixedThreadPool(3)) {
            var runs = IntStream.range(0, 3)
                    .<Callable<RunTally>>mapToObj(i -> () -> sweep(office, clock.instant()))
                    .toList();
            for (var run : copies.invokeAll(runs)) {
                considered += run.get().considered();
            }
        }

        assertEquals(MANY, considered);
        assertEquals(MANY, office.inbox("anna").size());
        assertEquals(MANY, new HashSet<>(messageIds(office.inbox("anna"))).size());
        office.ledger("state=SENT").body("items", hasSize(200)).body("items.attempts", everyItem(equalTo(1)));
    }

    @Test
    void aCrashBetweenSendingAndRecordingRepeatsWithTheSameMessageId() {
        var office = aDuty("crash");
        var claim = claim(office);
        var begun = assertInstanceOf(Preparation.Deliver.class, prepare(office, claim));
        assertInstanceOf(
                Delivery.Delivered.class, channels.getFirst().deliver(begun.notice()), "and then the process dies");

        assertEquals(0, sweep(office, clock.instant()).considered(), "its lease lives");
        expireLeases(office);
        assertEquals(1, sweep(office, clock.instant()).sentCount());

        var ids = messageIds(office.inbox("anna"));
        assertEquals(2, ids.size());
        assertEquals(ids.getFirst(), ids.getLast());
        office.ledger("state=SENT").body("items[0].attempts", equalTo(2));
    }

    @Test
    void aCopyThatWasStoppedTooLongDoesNotSend() {
        var office = aDuty("stopped");
        var stopped = claim(office);
        expireLeases(office);

        assertInstanceOf(Preparation.Lost.class, prepare(office, stopped), "before anyone else has taken it");
        assertEquals(1, sweep(office, clock.instant()).sentCount());
        assertInstanceOf(Preparation.Lost.class, prepare(office, stopped), "and after");
        assertEquals(1, office.inbox("anna").size());
    }

    @Test
    void aDateThatMovesWhileItsReminderIsInHandIsNotTold() {
        var office = office("moved-in-hand").with("anna", "contract-manager");
        var agreement = office.owes(Sets.owned("a", "\"anna\"", "Move", "2026-12-15"));
        var claim = claim(office);

        office.owes(agreement, 2, Sets.owned("a", "\"anna\"", "Move", "2026-12-20"));

        assertInstanceOf(Preparation.Suppressed.class, prepare(office, claim));
        office.ledger("state=CANCELLED").body("items.detail", hasItem("the date has moved"));
        assertEquals(1, sweep(office, clock.instant()).sentCount());
    }

    @Test
    void whoHoldsAnOldClaimRecordsNothing() {
        var office = aDuty("fenced");
        var old = claim(office);
        var begun = (Preparation.Deliver) prepare(office, old);
        expireLeases(office);
        var newer = claim(office);

        settle(office, old, begun.reminder(), new Delivery.Delivered());

        assertTrue(newer.fence() > old.fence());
        office.ledger("").body("items.state", hasItem("SENDING"));
    }

    @Test
    void aLateRecordStillCountsWhenNobodyElseHasTakenIt() {
        var office = aDuty("late");
        var claim = claim(office);
        var begun = (Preparation.Deliver) prepare(office, claim);
        expireLeases(office);

        settle(office, claim, begun.reminder(), new Delivery.Delivered());

        assertEquals(0, sweep(office, clock.instant()).considered());
        office.ledger("state=SENT").body("items", hasSize(1));
    }

    @Test
    void whatIsDeferredComesBackLaterAndWhatIsUnsureWithTheSameId() {
        var office = aDuty("deferred");
        attempt(office, new Delivery.Deferred("451 come back later"), clock.instant());
        office.ledger("").body("items.detail", hasItem("451 come back later"));
        assertEquals(0, sweep(office, clock.instant()).considered(), "not before its time");

        var later = clock.instant().plus(Duration.ofMinutes(2));
        attempt(office, new Delivery.Unsure("the connection broke"), later);
        office.ledger("state=UNSURE").body("items[0].attempts", equalTo(2));

        assertEquals(1, sweep(office, later.plus(Duration.ofMinutes(10))).sentCount());
        var deliveryId = office.ledger("state=SENT").extract().<String>path("items[0].deliveryId");
        assertTrue(messageIds(office.inbox("anna")).getFirst().contains(deliveryId));
    }

    @Test
    void whatCannotBeDeliveredIsToldToOthers() throws Exception {
        var office = aDuty("refused").with("bert", "contract-manager");
        attempt(office, new Delivery.Refused("550 no such user"), clock.instant());
        office.ledger("state=FAILED").body("items[0].detail", equalTo("550 no such user"));

        assertEquals(1, sweep(office, clock.instant()).sentCount());

        assertEquals(List.of(), office.inbox("anna"));
        assertTrue(String.valueOf(((Multipart) office.inbox("bert").getFirst().getContent())
                        .getBodyPart(0)
                        .getContent())
                .contains("A reminder to anna could not be delivered"));
    }

    @Test
    void missedStepsCollapseIntoTheMostUrgent() {
        var office = office("missed").with("anna", "contract-manager");
        office.owes(Sets.owned("a", "\"anna\"", "Missed", "2027-03-15"));

        var tally = sweep(office, Instant.parse("2027-03-14T02:00:00Z"));

        assertEquals(1, tally.sentCount());
        office.ledger("state=SENT").body("items.step", hasItem("P1D@2027-03-15"));
        office.ledger("state=SUPERSEDED").body("items", hasSize(2));
    }

    @Test
    void theIdTellsDifferentRemindersApart() {
        var occurrence = UUID.randomUUID();

        assertEquals(id("t", occurrence, "P1D@2027-01-01"), id("t", occurrence, "P1D@2027-01-01"));
        assertNotEquals(id("t", occurrence, "P1D@2027-01-01"), id("t", occurrence, "P1D@2027-01-02"));
        assertNotEquals(id("t", occurrence, "P1D@2027-01-01"), id("u", occurrence, "P1D@2027-01-01"));
    }

    private static String id(String tenant, UUID occurrence, String step) {
        return DeliveryId.of(tenant, occurrence, step, "email", "anna");
    }

    private Office aDuty(String tenant) {
        var office = office(tenant).with("anna", "contract-manager");
        office.owes(Sets.owned("a", "\"anna\"", "Duty", "2026-12-15"));
        return office;
    }

    private Office office(String tenant) {
        return new Office("sweep-" + tenant, mail);
    }

    private RunTally sweep(Office office, Instant asOf) {
        return new ReminderSweep(claims, dispatch, settings, channels, metrics)
                .run(UUID.randomUUID(), office.tenant(), asOf);
    }

    private Claim claim(Office office) {
        return claim(office, clock.instant());
    }

    private Claim claim(Office office, Instant asOf) {
        return claims.claim(office.tenant(), asOf, 1, LEASE).getFirst();
    }

    private Preparation prepare(Office office, Claim claim) {
        return as(office, () -> dispatch.prepare(claim, LEASE));
    }

    private void attempt(Office office, Delivery delivery, Instant asOf) {
        var claim = claim(office, asOf);
        var begun = (Preparation.Deliver) prepare(office, claim);
        settle(office, claim, begun.reminder(), delivery);
    }

    private void settle(Office office, Claim claim, Reminder reminder, Delivery delivery) {
        as(office, () -> {
            dispatch.settle(claim, reminder, delivery);
            return delivery;
        });
    }

    private static <T> T as(Office office, Supplier<T> work) {
        return Tenancy.as(office.tenant(), "test", work);
    }

    /** As if a minute had passed at the database. */
    private static void expireLeases(Office office) {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("safeguard.db.url", String.class), "service_owner", "test");
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '%s', false)".formatted(office.tenant()));
            statement.execute("update reminder set lease_until = clock_timestamp() - interval '1 second'"
                    + " where state = 'SENDING'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> messageIds(List<MimeMessage> messages) {
        var ids = new ArrayList<String>();
        for (var message : messages) {
            try {
                ids.add(message.getMessageID());
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return ids;
    }
}
