package safeguard.contracts.agreement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.contracts.peer.Peer;
import safeguard.contracts.peer.PeerAnswers;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.stories.World;
import safeguard.contracts.terms.Paper;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class AgreementTest {

    private static final String TENANT = "agreements";
    private static World world;

    @BeforeEach
    void aTenantWithASecret() {
        PeerAnswers.everythingIsInOrder();
        if (world == null) {
            world = World.of(TENANT);
            world.registered(World.secretDraft("TS-0042", "L4"));
            world.registered(World.secretDraft("TS-0501", "L2"));
        }
    }

    @AfterEach
    void thePeersAreWell() {
        PeerAnswers.everythingIsInOrder();
    }

    @Test
    void keepsThePartnerAsItWasThatDay() {
        enter("NNN-SNAPSHOT", draft -> {})
                .statusCode(201)
                .header("Location", matchesPattern("/v1/agreements/[0-9a-f-]{36}"))
                .body("partner.id", equalTo(PeerAnswers.XINRUI_ID))
                .body("partner.country", equalTo("CN"))
                .body("state", equalTo("DRAFT"))
                .body("phase", equalTo("NOT_YET_EFFECTIVE"))
                .body("obligationSync.state", equalTo("NONE"))
                .body("current.terms.coverage.tradeSecrets", equalTo(List.of("TS-0042")));
        var request = Peer.PARTNERS.received("GET", "/v1/partners/P-XINRUI").getLast();
        assertTrue(request.path("token").asBoolean());
    }

    @Test
    void refusesAnUnknownPartnerAndWaitsForAPeerThatIsAway() {
        enter("NNN-UNKNOWN", draft -> draft.put("partner", "P-NOBODY"))
                .statusCode(422)
                .body("code", equalTo("unknown-partner"))
                .body("errors[0].pointer", equalTo("/partner"));
        Peer.PARTNERS.fails(500);
        enter("NNN-AWAY", draft -> {})
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("partners-unavailable"));
        world.as("auditor").get("/v1/agreements/NNN-AWAY").then().statusCode(404);
    }

    @Test
    void refusesImpossibleTermsWithEveryPointer() {
        enter("NNN-BROKEN", draft -> {
                    var terms = (ObjectNode) draft.path("terms");
                    terms.put("zone", "Asia/Ningbo");
                    ((ObjectNode) terms.path("clauses").get(10))
                            .putObject("params")
                            .put("copyLimit", "two");
                })
                .statusCode(422)
                .body("code", equalTo("terms-invalid"))
                .body("errors.pointer", hasItems("/terms/zone", "/terms/clauses/10/params/copyLimit"));
        enter("NNN-ENDLESS", draft -> ((ObjectNode) draft.path("terms").path("term")).put("initialEnd", "2020-01-01"))
                .statusCode(422)
                .body("code", equalTo("impossible-term"));
        enter(
                        "NNN-UNCOVERED",
                        draft -> ((ObjectNode) draft.path("terms").path("coverage"))
                                .putArray("tradeSecrets")
                                .add("TS-0042")
                                .add("TS-NOWHERE"))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/terms/coverage/tradeSecrets/1")));
        enter("NNN-REGIME", draft -> ((ObjectNode) draft.path("terms")).put("regime", "LUNAR"))
                .statusCode(400);
        enter("NNN-TOMORROW", draft -> draft.putObject("signature").put("signedOn", "2027-01-01"))
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
    }

    @Test
    void readsTheTermOfTheSupplyContract() {
        world.as("contract-manager")
                .body(World.agreementDraft("SUP-2024-001", Paper.mizuho(), Paper.signed("2024-02-20"))
                        .put("type", "SUPPLY")
                        .toString())
                .post("/v1/agreements")
                .then()
                .statusCode(201);
        world.as("auditor")
                .get("/v1/agreements/SUP-2024-001/term?asOf=2026-11-22")
                .then()
                .statusCode(200)
                .body("phase", equalTo("IN_FORCE"))
                .body("termEnd", equalTo("2027-02-28"))
                .body("nextRenewal.to", equalTo("2028-02-29"))
                .body("noticeDeadline.nominal", equalTo("2026-11-30"))
                .body("noticeDeadline.strict", equalTo("2026-11-27"))
                .body("dispatchBy.by", equalTo(List.of("2026-11-19", "2026-11-25")))
                .body("dispatchBy.missed", equalTo(List.of(true, false)));
        world.as("auditor")
                .get("/v1/agreements/SUP-2024-001/term?asOf=2023-01-01")
                .then()
                .body("phase", equalTo("NOT_YET_EFFECTIVE"))
                .body("termEnd", nullValue());
        world.as("auditor")
                .get("/v1/agreements/SUP-2024-001/term?asOf=9999-01-01")
                .then()
                .statusCode(400);
    }

    @Test
    void terminatesFromTheDayOfTheDecision() {
        world.agreed("NNN-ENDED", Paper.xinrui());
        var path = "/v1/agreements/NNN-ENDED";
        var end = Map.of("decidedOn", "2026-12-01", "endsOn", "2027-03-31", "reason", "Re-sourcing");
        world.step(
                        "contract-manager",
                        path,
                        "/termination",
                        Map.of("decidedOn", "2027-01-01", "endsOn", "2027-03-31", "reason", "x"))
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
        world.step(
                        "contract-manager",
                        path,
                        "/termination",
                        Map.of("decidedOn", "2026-12-01", "endsOn", "2020-03-31", "reason", "x"))
                .statusCode(422);
        world.step("contract-manager", path, "/termination", end)
                .statusCode(200)
                .body("state", equalTo("TERMINATED"))
                .body("termination.endsOn", equalTo("2027-03-31"))
                .body("termination.openDisclosures", hasSize(0))
                .body("obligationSync.wanted", equalTo(2));
        world.step("contract-manager", path, "/termination", end).statusCode(409);
        world.as("auditor").get(path + "/term?asOf=2026-11-30").then().body("termEnd", equalTo("2030-11-19"));
        world.as("auditor").get(path + "/term?asOf=2026-12-01").then().body("termEnd", equalTo("2027-03-31"));
        world.as("auditor").get(path + "?asOf=2027-04-01").then().body("phase", equalTo("IN_SURVIVAL"));
    }

    @Test
    void listsByPartnerTypeAndState() {
        var lists = World.of("agreement-lists");
        lists.registered(World.secretDraft("TS-0042", "L4"));
        lists.agreed("NNN-1", Paper.xinrui());
        lists.agreed("NNN-2", Paper.xinrui());
        lists.as("auditor")
                .get("/v1/agreements?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
        lists.as("auditor")
                .get("/v1/agreements?partner=P-XINRUI&type=NNN&state=SIGNED")
                .then()
                .body("items", hasSize(2));
        lists.as("auditor")
                .get("/v1/agreements?partner=" + PeerAnswers.XINRUI_ID)
                .then()
                .body("items", hasSize(2));
        lists.as("auditor").get("/v1/agreements?partner=P-NOBODY").then().body("items", hasSize(0));
        lists.as("auditor").get("/v1/agreements?state=DRAFT").then().body("items", hasSize(0));
        world.as("auditor").get("/v1/agreements/NNN-2").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/terms/effectiveOn", "/terms/term/initialEnd", "/signature/signedOn"})
    void refusesDatesOutOfReach(String pointer) {
        for (var day : List.of("0001-01-01", "9999-12-31")) {
            var draft = World.agreementDraft("NNN-FAR", Paper.xinrui(), Paper.signed("2025-11-20"));
            ((ObjectNode) draft.at(pointer.substring(0, pointer.lastIndexOf('/'))))
                    .put(pointer.substring(pointer.lastIndexOf('/') + 1), day);
            world.as("contract-manager")
                    .body(draft.toString())
                    .post("/v1/agreements")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of(pointer)));
        }
    }

    @Test
    void numbersPastAReferenceGivenByHand() {
        var numbers = World.of("agreement-numbers");
        numbers.registered(World.secretDraft("TS-0042", "L4"));
        numbers.agreed("NNN-2025-001", Paper.xinrui());
        numbers.agreed("NNN-2025-007", Paper.xinrui());
        var unnamed = World.agreementDraft("X", Paper.xinrui(), null);
        unnamed.remove("ref");
        for (var next : List.of("NNN-2025-008", "NNN-2025-009")) {
            numbers.as("contract-manager")
                    .body(unnamed.toString())
                    .post("/v1/agreements")
                    .then()
                    .statusCode(201)
                    .body("ref", equalTo(next));
        }
    }

    private static ValidatableResponse enter(String ref, Consumer<ObjectNode> change) {
        var draft = World.agreementDraft(ref, Paper.xinrui(), null);
        change.accept(draft);
        return world.as("contract-manager")
                .body(draft.toString())
                .post("/v1/agreements")
                .then();
    }
}
