package safeguard.contracts.disclosure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguard.contracts.peer.Peer;
import safeguard.contracts.peer.PeerAnswers;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.stories.World;
import safeguard.contracts.terms.ClauseEntry;
import safeguard.contracts.terms.Paper;
import safeguard.platform.tenancy.Tenancy;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class DisclosureTest {

    private static int tenants;

    @Inject
    Session database;

    private String tenant;
    private World world;

    @BeforeEach
    void aTenantWhereTheAnswerIsYes() {
        PeerAnswers.everythingIsInOrder();
        tenant = "disclosures-" + tenants++;
        world = World.of(tenant);
        world.registered(World.secretDraft("TS-0042", "L4"));
        var clauses = new ArrayList<>(Paper.xinrui().clauses());
        clauses.add(ClauseEntry.of("08.1", "C08", Map.of()));
        world.agreed("NNN-2025-007", Paper.with(Paper.xinrui(), clauses));
    }

    @AfterEach
    void thePeersAreWell() {
        PeerAnswers.everythingIsInOrder();
    }

    @Test
    void isMadeUnderADecisionOnce() {
        var decision = allowed("DOCUMENT");
        make(decision, Map.of())
                .statusCode(201)
                .body("ref", equalTo("DIS-2026-0001"))
                .body("basis", equalTo("DECISION"))
                .body("partner.id", equalTo(PeerAnswers.XINRUI_ID))
                .body("carriedBy[0].version", equalTo(1));
        make(decision, Map.of()).statusCode(409);
        assertEquals(1, stored());
        world.as("auditor").get("/v1/disclosures/DIS-2026-0001").then().statusCode(200);
        world.as("auditor").get("/v1/disclosures?asOf=2026-12-13").then().body("items", hasSize(0));
        world.as("auditor").get("/v1/disclosures?asOf=2026-12-14").then().body("items", hasSize(1));
    }

    @Test
    void isMadeOnceByTwentyAtOnce() {
        var decision = allowed("DOCUMENT");
        var draft = draft((String) decision.get("decidedAt"));
        draft.put("decision", decision.get("id"));
        var made = IntStream.range(0, 20)
                .parallel()
                .map(i -> world.as("contract-manager")
                        .body(draft)
                        .post("/v1/disclosures")
                        .statusCode())
                .filter(status -> status == 201)
                .count();
        assertEquals(1, made);
        assertEquals(1, stored());
    }

    @Test
    void isNotMadeUnderANo() {
        Peer.OBLIGATIONS.answers("/v1/occurrences", PeerAnswers.overdue());
        var denied = decide("DOCUMENT", Map.of());
        assertEquals("DENY", denied.get("outcome"));
        make(denied, Map.of()).statusCode(409).body("code", equalTo("decision-not-usable"));
        PeerAnswers.everythingIsInOrder();
        var simulated = decide("DOCUMENT", Map.of("asOf", "2026-12-13"));
        make(simulated, Map.of()).statusCode(409).body("detail", containsString("authorises nothing"));
        make(Map.of("id", "019ae1b2-3c4d-7e5f-8a6b-7c8d9e0f1a2b", "decidedAt", "2026-12-14T08:00:00Z"), Map.of())
                .statusCode(404);
        assertEquals(0, stored());
    }

    @Test
    void isCheckedAgainLive() {
        var decision = allowed("DOCUMENT");
        Peer.OBLIGATIONS.answers("/v1/holds", PeerAnswers.holdOn("SECRET", "TS-0042"));
        make(decision, Map.of())
                .statusCode(409)
                .body("code", equalTo("no-longer-allowed"))
                .body("detail", containsString("HOLD_ACTIVE"));
        Peer.OBLIGATIONS.fails(500);
        make(decision, Map.of()).statusCode(503).header("Retry-After", notNullValue());
        assertEquals(0, stored());
        PeerAnswers.everythingIsInOrder();
        make(decision, Map.of()).statusCode(201);
    }

    @Test
    void isForTheSameAsTheDecision() {
        var decision = allowed("DOCUMENT");
        make(decision, Map.of("purpose", "SERIES_MANUFACTURE", "mode", "ORAL"))
                .statusCode(422)
                .body("code", equalTo("decision-mismatch"))
                .body("errors.pointer", equalTo(List.of("/purpose", "/mode")));
        world.registered(World.secretDraft("TS-0043", "L2"));
        make(decision, Map.of("tradeSecrets", List.of("TS-0042", "TS-0043")))
                .statusCode(422)
                .body("errors.pointer", hasItem("/tradeSecrets"));
        assertEquals(0, stored());
    }

    @Test
    void isWithinTheEngagementOfTheDecision() {
        var decision = decide("DOCUMENT", Map.of("engagement", "ENG-D118"));
        make(decision, Map.of("engagement", "0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f56"))
                .statusCode(201);
        make(decide("DOCUMENT", Map.of("engagement", "ENG-D118")), Map.of()).statusCode(201);
        var asked = Peer.PARTNERS
                .received("GET", "/v1/partners/P-XINRUI/effective-clearance")
                .getLast();
        assertTrue(asked.path("query").asText().contains("engagementId=ENG-D118"));
    }

    @Test
    void keepsTheConditionsOfTheDecision() {
        var decision = allowed("DOCUMENT");
        make(decision, Map.of("recipients", List.of())).statusCode(422).body("code", equalTo("recipients-not-named"));
        make(decision, Map.of("copies", 3)).statusCode(422).body("code", equalTo("copy-limit"));
        make(decision, Map.of("copies", 2)).statusCode(201);
        make(allowed("DOCUMENT"), Map.of("copies", 1)).statusCode(422).body("errors[0].message", equalTo("at most 0"));
        assertEquals(1, stored());
    }

    @Test
    void countsCopiesWhereSomethingIsLeft() {
        var decision = allowed("DOCUMENT");
        make(decision, Map.of("copies", 0)).statusCode(422).body("errors.pointer", equalTo(List.of("/copies")));
        assertEquals(0, stored());
        make(allowed("ORAL"), Map.of("mode", "ORAL", "copies", 2)).statusCode(201);
        make(allowed("DOCUMENT"), Map.of("copies", 2)).statusCode(201);
    }

    @Test
    void leavesNoCopyOfWhatIsSaid() {
        var decision = allowed("ORAL");
        var draft = draft((String) decision.get("decidedAt"));
        draft.remove("copies");
        draft.put("mode", "ORAL");
        draft.put("decision", decision.get("id"));
        world.as("contract-manager")
                .body(draft)
                .post("/v1/disclosures")
                .then()
                .statusCode(201)
                .body("copies", equalTo(0));
    }

    @Test
    void startsTheClockOfOralConfirmationToo() {
        make(allowed("ORAL"), Map.of("mode", "ORAL", "copies", 0)).statusCode(201);
        var agreement =
                (String) world.as("auditor").get("/v1/agreements/NNN-2025-007").path("id");
        World.eventually(() -> anchors(agreement).equals(List.of("disclosure-made", "oral-disclosure-made")));
    }

    @Test
    void isNeitherInTheFutureNorBeforeItsDecision() {
        var decision = allowed("DOCUMENT");
        make(decision, Map.of("madeAt", "2026-12-20T10:00:00+08:00"))
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
        make(decision, Map.of("madeAt", "2026-12-01T10:00:00+08:00"))
                .statusCode(409)
                .body("code", equalTo("decision-not-usable"));
        make(decision, Map.of("zone", "Asia/Ningbo")).statusCode(400);
        assertEquals(0, stored());
    }

    @Test
    void isListedAsOpenWhenTheAgreementEnds() {
        make(allowed("DOCUMENT"), Map.of()).statusCode(201);
        world.step(
                        "contract-manager",
                        "/v1/agreements/NNN-2025-007",
                        "/termination",
                        Map.of("decidedOn", "2026-12-14", "endsOn", "2026-12-31", "reason", "Re-sourcing"))
                .statusCode(200)
                .body("termination.openDisclosures", equalTo(List.of("DIS-2026-0001")));
    }

    @Test
    void showsNothingOfAnotherTenant() {
        make(allowed("DOCUMENT"), Map.of()).statusCode(201);
        var others = World.of("disclosures-others");
        others.as("auditor").get("/v1/disclosures/DIS-2026-0001").then().statusCode(404);
        others.as("auditor").get("/v1/disclosures").then().body("items", hasSize(0));
    }

    private Map<String, Object> allowed(String mode) {
        var decision = decide(mode, Map.of());
        assertEquals("ALLOW_WITH_CONDITIONS", decision.get("outcome"), decision::toString);
        return decision;
    }

    private Map<String, Object> decide(String mode, Map<String, Object> changes) {
        var request = new HashMap<String, Object>(Map.of(
                "tradeSecrets",
                List.of("TS-0042"),
                "partner",
                "P-XINRUI",
                "purpose",
                "TOOL_MAKING",
                "mode",
                mode,
                "subTiers",
                List.of("P-HAOTIAN")));
        request.putAll(changes);
        return world.decide("contract-manager", request)
                .statusCode(201)
                .extract()
                .body()
                .jsonPath()
                .getMap("");
    }

    private ValidatableResponse make(Map<String, Object> decision, Map<String, Object> changes) {
        var draft = draft((String) decision.get("decidedAt"));
        draft.put("decision", decision.get("id"));
        draft.putAll(changes);
        return world.as("contract-manager").body(draft).post("/v1/disclosures").then();
    }

    static Map<String, Object> draft(String madeAt) {
        return new HashMap<>(Map.of(
                "tradeSecrets",
                List.of("TS-0042"),
                "partner",
                "P-XINRUI",
                "purpose",
                "TOOL_MAKING",
                "mode",
                "DOCUMENT",
                "recipients",
                List.of(Map.of("name", "Zhang Min", "role", "Tool designer")),
                "copies",
                1,
                "madeAt",
                madeAt,
                "zone",
                "Asia/Shanghai"));
    }

    private long stored() {
        return Tenancy.as(
                tenant,
                "test",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery("select count(*) from disclosure", Long.class)
                                .getSingleResult()));
    }

    private static List<String> anchors(String agreement) {
        return Peer.OBLIGATIONS.received("POST", "/v1/trigger-events").stream()
                .map(event -> event.path("body"))
                .filter(event -> event.path("source").asText().equals("agreement/" + agreement))
                .map(event -> event.path("anchor").asText())
                .sorted()
                .toList();
    }
}
