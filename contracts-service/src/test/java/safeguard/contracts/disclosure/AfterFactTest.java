package safeguard.contracts.disclosure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguard.contracts.peer.Peer;
import safeguard.contracts.peer.PeerAnswers;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.stories.World;
import safeguard.contracts.terms.Paper;
import safeguard.contracts.terms.Survival;
import safeguard.contracts.terms.TermOfAgreement;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class AfterFactTest {

    private static int tenants;

    private World world;

    @BeforeEach
    void aTenantWithAnAgreement() {
        PeerAnswers.everythingIsInOrder();
        world = World.of("after-fact-" + tenants++);
        world.registered(World.secretDraft("TS-0042", "L4"));
        world.agreed("NNN-2025-007", Paper.xinrui());
    }

    @AfterEach
    void thePeersAreWell() {
        PeerAnswers.everythingIsInOrder();
    }

    @Test
    void recordsWhatHappenedWithoutADecisionAsWhatItIs() {
        var report = Map.of("kind", "LEGACY", "explanation", "Before the system", "agreement", "NNN-2025-007");
        afterFact(Map.of("afterFact", report))
                .statusCode(201)
                .body("basis", equalTo("RECORDED_AFTER_FACT"))
                .body("afterFact.kind", equalTo("LEGACY"))
                .body("carriedBy[0].agreement", equalTo("NNN-2025-007"));
        Peer.PARTNERS.fails(500);
        Peer.OBLIGATIONS.fails(500);
        afterFact(Map.of("afterFact", Map.of("kind", "UNAUTHORISED", "explanation", "By mail")))
                .statusCode(201)
                .body("carriedBy", hasSize(0));
        afterFact(Map.of("afterFact", Map.of("kind", "LEGACY", "explanation", "x", "agreement", "NNN-NOWHERE")))
                .statusCode(422)
                .body("code", equalTo("agreement-did-not-apply"));
        afterFact(Map.of()).statusCode(400);
        world.as("auditor").get("/v1/disclosures").then().body("items", hasSize(2));
    }

    @Test
    void isCarriedAfterTheFactOnlyByWhatBoundThePartnerThatDay() {
        world.agreed(
                "NDA-2025-009", Paper.with(Paper.xinrui(), TermOfAgreement.until(LocalDate.parse("2026-06-30")), null));
        world.agreed(
                "NDA-2025-010",
                Paper.with(
                        Paper.xinrui(), TermOfAgreement.until(LocalDate.parse("2026-06-30")), new Survival(60, false)));
        afterFact(Map.of("afterFact", report("NDA-2025-009")))
                .statusCode(422)
                .body("code", equalTo("agreement-did-not-apply"));
        afterFact(Map.of("afterFact", report("NDA-2025-010"))).statusCode(201);
    }

    @Test
    void isNotOfAYearOutOfReach() {
        afterFact(Map.of("afterFact", report("NNN-2025-007"), "madeAt", "0001-01-01T00:00:00Z"))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/madeAt")));
    }

    private static Map<String, Object> report(String agreement) {
        return Map.of("kind", "LEGACY", "explanation", "Before the system", "agreement", agreement);
    }

    private ValidatableResponse afterFact(Map<String, Object> changes) {
        var draft = DisclosureTest.draft("2026-11-30T10:00:00+08:00");
        draft.putAll(changes);
        return world.as("contract-manager").body(draft).post("/v1/disclosures").then();
    }
}
