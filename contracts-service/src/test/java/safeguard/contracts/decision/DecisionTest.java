package safeguard.contracts.decision;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.contracts.peer.Peer;
import safeguard.contracts.peer.PeerAnswers;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.stories.World;
import safeguard.contracts.terms.ClauseEntry;
import safeguard.contracts.terms.Paper;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class DecisionTest {

    private static World world;

    @BeforeEach
    void aTenantWhereTheAnswerIsYes() {
        PeerAnswers.everythingIsInOrder();
        if (world == null) {
            world = World.of("decisions");
            world.registered(World.secretDraft("TS-0042", "L4"));
            var clauses = new ArrayList<>(Paper.xinrui().clauses());
            clauses.add(ClauseEntry.of("08.1", "C08", Map.of()));
            world.agreed("NNN-2025-007", Paper.with(Paper.xinrui(), clauses));
        }
    }

    @AfterEach
    void thePeersAreWell() {
        PeerAnswers.everythingIsInOrder();
    }

    @Test
    void asksThePeersForTheUserAndKeepsWhatTheySaid() {
        decide(Map.of())
                .statusCode(201)
                .body("outcome", equalTo("ALLOW_WITH_CONDITIONS"))
                .body("requestedBy", equalTo("requester"));
    }

    @Test
    void callsAsThisServiceForTheTenantAndThePerson() {
        decide(Map.of()).statusCode(201);
        var asked = Peer.PARTNERS
                .received("GET", "/v1/partners/P-XINRUI/effective-clearance")
                .getLast();
        assertEquals("decisions", asked.path("tenant").asText());
        assertEquals("requester", asked.path("subject").asText());
        assertTrue(asked.path("query").asText().contains("engagementId=ENG-D118"));
        var holds = Peer.OBLIGATIONS
                .received("GET", "/v1/holds")
                .getLast()
                .path("query")
                .asText();
        for (var name : List.of("P-XINRUI", PeerAnswers.XINRUI_ID, "TS-0042", "NNN-2025-007")) {
            assertTrue(holds.contains(name), holds);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"slow", "500", "401", "404"})
    void neverSaysYesWithoutObligations(String trouble) {
        if (trouble.equals("slow")) {
            Peer.OBLIGATIONS.isSlow();
        } else {
            Peer.OBLIGATIONS.fails(Integer.parseInt(trouble));
        }
        decide(Map.of())
                .statusCode(201)
                .body("outcome", equalTo("INDETERMINATE"))
                .body("reasons.code", equalTo(List.of("OBLIGATIONS_UNAVAILABLE")))
                .body("conditions", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slow", "500", "403"})
    void neverSaysYesWithoutPartners(String trouble) {
        if (trouble.equals("slow")) {
            Peer.PARTNERS.isSlow();
        } else {
            Peer.PARTNERS.fails(Integer.parseInt(trouble));
        }
        decide(Map.of())
                .statusCode(201)
                .body("outcome", equalTo("INDETERMINATE"))
                .body("reasons.code", equalTo(List.of("PARTNERS_UNAVAILABLE")));
    }

    @Test
    void deniesASuspendedPartnerUnderAHoldWithoutSayingWhyItIsHeld() {
        PeerAnswers.clearanceIs(clearance -> {
            clearance.put("partnerStatus", "SUSPENDED").put("maxClassification", "NONE");
            clearance
                    .withArray("degraders")
                    .addObject()
                    .put("code", "PARTNER_SUSPENDED")
                    .put("message", "Suspended since 2026-11-22")
                    .put("source", "partner/1")
                    .put("limitsTo", "NONE");
        });
        Peer.OBLIGATIONS.answers("/v1/holds", PeerAnswers.holdOn("PARTNER", "P-XINRUI"));
        decide(Map.of())
                .statusCode(201)
                .body("outcome", equalTo("DENY"))
                .body("reasons.code", equalTo(List.of("HOLD_ACTIVE", "PARTNER_SUSPENDED")))
                .body(not(containsString("exfiltration")));
    }

    @Test
    void deniesWhileABlockingDutyIsOverdue() {
        Peer.OBLIGATIONS.answers("/v1/occurrences", PeerAnswers.overdue());
        decide(Map.of())
                .body("outcome", equalTo("DENY"))
                .body("reasons.code", equalTo(List.of("DUTY_OVERDUE_BLOCKING")))
                .body("reasons[0].since", equalTo("2026-11-20"))
                .body("reasons[0].source.service", equalTo("obligations"));
    }

    @Test
    void givesTheSameDigestForTheSameFactsAndAnotherForOthers() {
        var first = digest(decide(Map.of("subTiers", List.of("P-HAOTIAN", "P-OTHER"))));
        var again = digest(decide(Map.of("subTiers", List.of("P-OTHER", "P-HAOTIAN"))));
        assertEquals(first, again);
        assertNotEquals(first, digest(decide(Map.of("purpose", "TESTING"))));
    }

    @Test
    void replaysWhatWasDecidedWhateverHasHappenedSince() {
        var id = (String) decide(Map.of()).extract().path("id");
        Peer.PARTNERS.fails(500);
        world.as("requester")
                .post("/v1/disclosure-decisions/%s/replay".formatted(id))
                .then()
                .statusCode(200)
                .body("same", equalTo(true))
                .body("outcome", equalTo("ALLOW_WITH_CONDITIONS"))
                .body("inputsDigest", notNullValue());
    }

    @Test
    void isASimulationForAnyOtherDay() {
        decide(Map.of("asOf", "2026-12-13")).body("simulated", equalTo(true));
        decide(Map.of("asOf", "2026-12-14")).body("simulated", equalTo(false));
        decide(Map.of("asOf", "2025-01-01"))
                .body("reasons.code", hasItems("NO_AGREEMENT_IN_FORCE", "SECRET_NOT_REGISTERED"));
    }

    @ParameterizedTest
    @CsvSource({
        "tradeSecrets, TS-NOWHERE, /tradeSecrets/0",
        "partner     , P-NOBODY  , /partner",
    })
    void namesTheFieldOfWhatDoesNotExist(String field, String value, String pointer) {
        Object named = field.equals("tradeSecrets") ? List.of(value) : value;
        decide(Map.of(field, named)).statusCode(422).body("errors.pointer", equalTo(List.of(pointer)));
        var others = World.of("decisions-others");
        others.decide("requester", request(Map.of()))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/tradeSecrets/0")));
    }

    @Test
    void tellsAnUnknownEngagementFromAnUnknownPartner() {
        Peer.PARTNERS.answers("/v1/partners/P-ENG", PeerAnswers.partner());
        decide(Map.of("partner", "P-ENG"))
                .statusCode(422)
                .body("code", equalTo("unknown-engagement"))
                .body("errors.pointer", equalTo(List.of("/engagement")));
    }

    @Test
    void showsARequesterOnlyWhatHeAskedHimself() {
        var mine = (String) decide(Map.of()).extract().path("id");
        var path = "/v1/disclosure-decisions/" + mine;
        world.as("requester").get(path).then().statusCode(200);
        world.as("requester", "another").get(path).then().statusCode(404);
        world.as("requester", "another").post(path + "/replay").then().statusCode(404);
        world.as("contract-manager").get(path).then().statusCode(200);
        world.as("auditor").get(path).then().statusCode(200);
        World.of("decisions-others").as("auditor").get(path).then().statusCode(404);
        world.as("requester").get("/v1/disclosure-decisions").then().statusCode(403);
    }

    @Test
    void listsNewestFirstWithoutTheFacts() {
        var id = (String) decide(Map.of()).extract().path("id");
        world.as("auditor")
                .get("/v1/disclosure-decisions?partner=P-XINRUI&outcome=ALLOW_WITH_CONDITIONS&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("items[0].tradeSecrets", equalTo(List.of("TS-0042")));
        world.as("auditor")
                .get("/v1/disclosure-decisions?outcome=PARTIAL")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void repeatsTheFirstAnswerForARepeatedKey() {
        var body = request(Map.of());
        var first = world.as("requester")
                .header("Idempotency-Key", "d-1")
                .body(body)
                .post("/v1/disclosure-decisions");
        var again = world.as("requester")
                .header("Idempotency-Key", "d-1")
                .body(body)
                .post("/v1/disclosure-decisions");
        assertEquals((String) first.path("id"), again.path("id"));
    }

    @Test
    void isAuditedBeforeItIsTold() {
        var id = (String) decide(Map.of()).extract().path("id");
        world.as("auditor")
                .get("/v1/audit/entries?limit=200")
                .then()
                .body("items.findAll { it.entry.action == 'disclosure.decided' }.entry.objectId", hasItem(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"tradeSecrets\":[]}",
                "{\"tradeSecrets\":\"TS-0042\"}",
                "{\"mode\":\"PIGEON\"}",
                "nonsense"
            })
    void refusesBadInput(String body) {
        world.as("requester")
                .body(body)
                .post("/v1/disclosure-decisions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    static String digest(ValidatableResponse decision) {
        return decision.statusCode(201).extract().path("inputsDigest");
    }

    private static ValidatableResponse decide(Map<String, Object> changes) {
        return world.decide("requester", request(changes));
    }

    static Map<String, Object> request(Map<String, Object> changes) {
        var request = new HashMap<String, Object>(Map.of(
                "tradeSecrets", List.of("TS-0042"),
                "partner", "P-XINRUI",
                "purpose", "TOOL_MAKING",
                "mode", "DOCUMENT",
                "engagement", "ENG-D118",
                "subTiers", List.of("P-HAOTIAN")));
        request.putAll(changes);
        return request;
    }
}
