package safeguard.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import safeguard.local.demo.Journey;
import safeguard.local.service.Service;
import safeguard.local.setup.Ports;

/** From partner to decision to reminder: the story of scenario S1 and what must hold around it, on one system. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainThreadTest {

    private static final Duration CATCH_UP = Duration.ofSeconds(60);
    private static final String ON_24_NOVEMBER = """
            {"tradeSecrets":["TS-0042"],"partner":"P-XINRUI","engagement":"ENG-D118","subTiers":["P-HAOTIAN"],
             "purpose":"TOOL_MAKING","mode":"DOCUMENT","siteCountry":"CN","asOf":"2026-11-24"}""";

    private static RunningSystem running;

    @BeforeAll
    static void startEverything() throws IOException, InterruptedException {
        running = RunningSystem.startFresh();
    }

    @AfterAll
    static void stopEverything() throws IOException {
        running.close();
    }

    @Test
    @Order(1)
    void thePageAnswersInARealBrowser() throws IOException, InterruptedException {
        assertEquals(0, BrowserScript.run(running.system().ports()));
    }

    @Test
    @Order(2)
    void bothHalvesOfTheStoryEndAsTheyShouldAndAgain() {
        assertTrue(play(), "the first time");
        assertTrue(play(), "the second time");
    }

    @Test
    @Order(3)
    void aDecisionReplaysAndItsDigestIsThatOfItsFacts() {
        var asker = Client.user(ports(), "contract-manager");
        var first = asker.post(contracts("/v1/disclosure-decisions"), ON_24_NOVEMBER);
        var second = asker.post(contracts("/v1/disclosure-decisions"), ON_24_NOVEMBER);
        assertEquals(201, first.status());
        assertEquals(first.text("inputsDigest"), second.text("inputsDigest"));
        var replay = asker.post(contracts("/v1/disclosure-decisions/" + first.text("id") + "/replay"), "");
        assertTrue(replay.body().path("same").asBoolean(), replay.body().toString());
        assertEquals(first.text("outcome"), replay.text("outcome"));
    }

    @Test
    @Order(3)
    void theReadmesFirstDecisionIsTheOneItSays() throws IOException, InterruptedException {
        var answer = ReadmeSnippet.run("The first decision by curl", ports());
        for (var expected : List.of(
                "DENY", "DD_EXPIRED", "C08", "SUBTIER_NOT_APPROVED", "CLASS_L4_NEEDS_GREEN_CURRENT", "inputsDigest")) {
            assertTrue(answer.contains(expected), expected + " is not in " + answer);
        }
    }

    @Test
    @Order(4)
    void badInputIsExplainedByEveryService() {
        var token = Client.user(ports(), "contract-manager");
        var manager = Client.user(ports(), "partner-manager");
        assertProblem(400, token.post(contracts("/v1/disclosure-decisions"), "{\"tradeSecrets\":["));
        assertProblem(
                400,
                token.post(
                        contracts("/v1/disclosure-decisions"),
                        ON_24_NOVEMBER.replace("TS-0042", "TS-0042\",\"x\":\"")));
        assertProblem(
                400,
                token.post(contracts("/v1/disclosure-decisions"), ON_24_NOVEMBER.replace("2026-11-24", "24.11.2026")));
        assertProblem(
                422, token.post(contracts("/v1/disclosure-decisions"), ON_24_NOVEMBER.replace("TS-0042", "TS-9999")));
        assertProblem(400, manager.post(partners("/v1/partners"), "[]"));
        assertProblem(
                428,
                manager.send(
                        "PUT",
                        partners("/v1/partners/P-XINRUI"),
                        manager.get(partners("/v1/partners/P-XINRUI")).body().toString()),
                400);
        assertProblem(400, token.get(obligations("/v1/occurrences?limit=ten")));
        for (var url : List.of(partners("/v1/partners"), contracts("/v1/agreements"), obligations("/v1/occurrences"))) {
            assertProblem(401, Client.anonymous(ports()).get(url));
            assertProblem(
                    401,
                    Client.anonymous(ports()).bearer("eyJhbGciOiJub25lIn0.e30.").get(url));
            assertProblem(403, Client.user(ports(), "requester").get(url));
        }
    }

    @Test
    @Order(5)
    void anotherTenantsThingsDoNotExist() {
        var kessler = Client.user(ports(), "contract-manager@kessler");
        assertProblem(404, kessler.get(contracts("/v1/agreements/NNN-2025-007")));
        assertProblem(404, kessler.get(partners("/v1/partners/P-XINRUI")));
        assertProblem(422, kessler.post(contracts("/v1/disclosure-decisions"), ON_24_NOVEMBER));
    }

    @Test
    @Order(6)
    void aPeerThatIsDownMakesTheDecisionIndeterminate() throws Exception {
        var asker = Client.user(ports(), "requester");
        running.system().services().get(Service.PARTNERS).stop();
        var withoutPartners = asker.post(contracts("/v1/disclosure-decisions"), ON_24_NOVEMBER);
        assertTrue(
                reasons(withoutPartners).contains("PARTNERS_UNAVAILABLE"),
                withoutPartners.body().toString());
        assertFalse(withoutPartners.text("outcome").startsWith("ALLOW"));
        running.system().services().start(Service.PARTNERS);

        running.system().services().get(Service.OBLIGATIONS).stop();
        var withoutObligations = asker.post(contracts("/v1/disclosure-decisions"), ON_24_NOVEMBER);
        assertTrue(
                reasons(withoutObligations).contains("OBLIGATIONS_UNAVAILABLE"),
                withoutObligations.body().toString());
        assertFalse(withoutObligations.text("outcome").startsWith("ALLOW"));
    }

    @Test
    @Order(7)
    void obligationsCatchUpAfterTheServiceComesBack() throws Exception {
        var manager = Client.user(ports(), "contract-manager");
        var agreement = manager.get(contracts("/v1/agreements/NNN-2025-007"));
        var terminated = manager.with("If-Match", agreement.etag())
                .post(contracts("/v1/agreements/NNN-2025-007/termination"), """
                        {"decidedOn":"%s","endsOn":"%s","reason":"End of the programme"}""".formatted(
                        running.system().today(), running.system().today().plusMonths(3)));
        assertEquals("PENDING", syncState(), terminated.body().toString());
        running.system().services().start(Service.OBLIGATIONS);
        Awaitility.await().atMost(CATCH_UP).until(() -> syncState().equals("SYNCED"));
    }

    @Test
    @Order(8)
    void threeCopiesRemindOnceEach() throws Exception {
        new ReminderRace(running.system()).run();
    }

    @Test
    @Order(9)
    void killingEverythingLosesNothing() throws Exception {
        running.killAndRestart();
        var auditor = Client.user(ports(), "auditor");
        assertEquals(200, auditor.get(contracts("/v1/agreements/NNN-2025-007")).status());
        for (var url :
                List.of(partners("/v1/audit/verify"), contracts("/v1/audit/verify"), obligations("/v1/audit/verify"))) {
            var verification = auditor.get(url);
            assertTrue(verification.body().path("intact").asBoolean(), url + " " + verification.body());
            assertTrue(verification.body().path("entries").asLong() > 0, url);
        }
        assertEquals(
                201,
                Client.user(ports(), "requester")
                        .post(contracts("/v1/disclosure-decisions"), ON_24_NOVEMBER)
                        .status());
    }

    private static boolean play() {
        return new Journey(ports(), running.control(), System.out).play();
    }

    private static String syncState() {
        return Client.user(ports(), "contract-manager")
                .get(contracts("/v1/agreements/NNN-2025-007"))
                .body()
                .path("obligationSync")
                .path("state")
                .asText();
    }

    private static Set<String> reasons(Client.Reply decision) {
        return StreamSupport.stream(decision.body().path("reasons").spliterator(), false)
                .map((JsonNode reason) -> reason.path("code").asText())
                .collect(Collectors.toSet());
    }

    private static void assertProblem(int status, Client.Reply reply, Integer... orElse) {
        assertTrue(
                reply.status() == status || List.of(orElse).contains(reply.status()),
                () -> "expected %d, got %d: %s".formatted(status, reply.status(), reply.body()));
        assertEquals("application/problem+json", reply.contentType().split(";", -1)[0]);
        assertFalse(reply.text("code").isEmpty());
        assertFalse(reply.body().toString().contains("Exception"), reply.body().toString());
    }

    private static Ports ports() {
        return running.system().ports();
    }

    private static String partners(String path) {
        return running.system().url(Service.PARTNERS) + path;
    }

    private static String contracts(String path) {
        return running.system().url(Service.CONTRACTS) + path;
    }

    private static String obligations(String path) {
        return running.system().url(Service.OBLIGATIONS) + path;
    }
}
