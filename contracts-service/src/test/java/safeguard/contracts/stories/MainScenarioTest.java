package safeguard.contracts.stories;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguard.contracts.peer.Peer;
import safeguard.contracts.peer.PeerAnswers;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.terms.Paper;
import safeguard.platform.testing.TestDatabase;

/** Disclosure denied, put in order, allowed, made: the main scenario through the API of this service. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class MainScenarioTest {

    private static final Map<String, Object> REQUEST = Map.of(
            "tradeSecrets", List.of("TS-0042"),
            "partner", "P-XINRUI",
            "purpose", "TOOL_MAKING",
            "mode", "DOCUMENT",
            "engagement", "ENG-D118",
            "siteCountry", "CN",
            "subTiers", List.of("P-HAOTIAN"));

    @Test
    void isDeniedPutInOrderAllowedAndMade() {
        PeerAnswers.everythingIsInOrder();
        var world = World.of("story-main");
        world.registered(World.secretDraft("TS-0042", "L4"));
        world.agreed("NNN-2025-007", Paper.xinrui());

        isDenied(world);
        putInOrder(world);
        var decision = isAllowed(world);
        isMade(world, decision);
        clocksRun(world);
    }

    private static void isDenied(World world) {
        Peer.PARTNERS.answers("/v1/partners/P-XINRUI/effective-clearance", PeerAnswers.clearanceBeforeTheFixes());
        var request = new HashMap<>(REQUEST);
        request.put("asOf", "2026-11-24");
        var id = world.decide("requester", request)
                .statusCode(201)
                .body("outcome", equalTo("DENY"))
                .body("simulated", equalTo(true))
                .body(
                        "reasons.code",
                        containsInAnyOrder(
                                "DD_EXPIRED", "CLAUSE_MISSING", "SUBTIER_NOT_APPROVED", "CLASS_L4_NEEDS_GREEN_CURRENT"))
                .body("reasons.find { it.code == 'CLAUSE_MISSING' }.clauseType", equalTo("C08"))
                .body("reasons.find { it.code == 'DD_EXPIRED' }.since", equalTo("2026-11-14"))
                .body("remedies.resolves.flatten()", hasItems("DD_EXPIRED", "CLAUSE_MISSING", "SUBTIER_NOT_APPROVED"))
                .extract()
                .path("id");
        world.as("requester")
                .post("/v1/disclosure-decisions/%s/replay".formatted((String) id))
                .then()
                .statusCode(200)
                .body("same", equalTo(true))
                .body("outcome", equalTo("DENY"));
    }

    private static void putInOrder(World world) {
        PeerAnswers.everythingIsInOrder();
        world.as("contract-manager")
                .body(Map.of(
                        "effectiveOn", "2026-12-10",
                        "summary", "Flow-down to sub-tiers",
                        "putClauses", List.of(Map.of("clauseNo", "08.1", "type", "C08"))))
                .post("/v1/agreements/NNN-2025-007/versions")
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("state", equalTo("DRAFT"));
        var agreement = "/v1/agreements/NNN-2025-007";
        world.step("contract-manager", agreement, "/versions/2/review", null);
        world.confirmed("NNN-2025-007", 2);
        world.step(
                        "contract-manager",
                        agreement,
                        "/versions/2/signature",
                        Map.of("signedOn", "2026-12-10", "chopped", true, "usccMatches", true))
                .statusCode(200)
                .body("state", equalTo("SIGNED"));
        world.as("auditor")
                .get(agreement + "/versions/2/diff")
                .then()
                .statusCode(200)
                .body("changes.path", hasItem("clauses/08.1"));
        world.as("auditor")
                .get(agreement + "/gaps?classification=L4&asOf=2026-12-14")
                .then()
                .statusCode(200)
                .body("items", empty());
        world.as("auditor")
                .get(agreement + "/gaps?classification=L4&asOf=2026-11-24")
                .then()
                .body("items.clauseType", equalTo(List.of("C08")));
    }

    private static String isAllowed(World world) {
        return world.decide("requester", REQUEST)
                .statusCode(201)
                .body("outcome", equalTo("ALLOW_WITH_CONDITIONS"))
                .body("simulated", equalTo(false))
                .body("reasons", empty())
                .body("conditions.code", containsInAnyOrder("COPY_LIMIT", "NAMED_RECIPIENTS", "TOOL_CUSTODY"))
                .body("conditions.find { it.code == 'COPY_LIMIT' }.limit", equalTo(2))
                .body("conditions.find { it.code == 'NAMED_RECIPIENTS' }.limit", equalTo(6))
                .body("perSecret[0].agreement", equalTo("NNN-2025-007"))
                .extract()
                .path("id");
    }

    private static void isMade(World world, String decision) {
        world.as("contract-manager")
                .body(Map.ofEntries(
                        Map.entry("decision", decision),
                        Map.entry("tradeSecrets", List.of("TS-0042")),
                        Map.entry("partner", "P-XINRUI"),
                        Map.entry("purpose", "TOOL_MAKING"),
                        Map.entry("mode", "DOCUMENT"),
                        Map.entry("recipients", List.of(Map.of("name", "Zhang Min"))),
                        Map.entry("copies", 2),
                        Map.entry("madeAt", now(world, decision)),
                        Map.entry("zone", "Asia/Shanghai")))
                .post("/v1/disclosures")
                .then()
                .statusCode(201)
                .body("basis", equalTo("DECISION"))
                .body("carriedBy[0].agreement", equalTo("NNN-2025-007"))
                .body("carriedBy[0].version", equalTo(2))
                .body("carriedBy[0].clauseNos", hasItems("08.1", "16.1"));
        world.as("auditor")
                .get("/v1/disclosures?tradeSecret=TS-0042&partner=P-XINRUI")
                .then()
                .body("items", hasSize(1));
    }

    private static void clocksRun(World world) {
        var id = (String) world.as("auditor").get("/v1/agreements/NNN-2025-007").path("id");
        World.eventually(() -> sync(world).equals("SYNCED") && !events(id).isEmpty());
        var sets = Peer.OBLIGATIONS.received("PUT", "/v1/obligation-sets/agreement/" + id);
        assertEquals(2, sets.getLast().path("body").path("version").asInt());
        assertTrue(sets.getLast().path("body").path("obligations").findValuesAsText("specKey").stream()
                .anyMatch(key -> key.startsWith("C08")));
        assertEquals("story-main", sets.getLast().path("tenant").asText());
        assertEquals(List.of("disclosure-made"), events(id));
    }

    private static List<String> events(String agreement) {
        return Peer.OBLIGATIONS.received("POST", "/v1/trigger-events").stream()
                .map(event -> event.path("body"))
                .filter(event -> event.path("source").asText().equals("agreement/" + agreement))
                .map(event -> event.path("anchor").asText())
                .toList();
    }

    private static String sync(World world) {
        return world.as("auditor").get("/v1/agreements/NNN-2025-007").path("obligationSync.state");
    }

    /** Business time, which the tests do not know but the service does. */
    private static String now(World world, String decision) {
        return world.as("requester").get("/v1/disclosure-decisions/" + decision).path("decidedAt");
    }
}
