package safeguard.contracts.agreement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguard.contracts.peer.Peer;
import safeguard.contracts.peer.PeerAnswers;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.stories.World;
import safeguard.contracts.terms.Paper;
import safeguard.platform.tenancy.Tenancy;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class AgreementTest {

    private static final String TENANT = "agreements";
    private static World world;

    @Inject
    Session database;

    @Inject
    DutyReconciliation reconciliation;

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
    void goesFromDraftToSignatureWithASecondPersonWhoKnowsTheGaps() {
        enter("NNN-LIFE", draft -> {}).statusCode(201);
        var path = "/v1/agreements/NNN-LIFE";
        world.step("contract-manager", path, "/versions/1/signature", Map.of("signedOn", "2026-12-01"))
                .statusCode(409);
        world.step("contract-manager", path, "/versions/1/review", null)
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"));
        world.step("contract-manager", path, "/versions/1/approval", Map.of("acknowledgeGaps", true))
                .statusCode(422)
                .body("code", equalTo("same-person"));
        approve("NNN-LIFE", false)
                .statusCode(422)
                .body("code", equalTo("gaps-not-acknowledged"))
                .body("detail", containsString("CLAUSE_MISSING C08"));
        approve("NNN-LIFE", true)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("approval.acknowledgedGaps", hasItem("CLAUSE_MISSING C08"));
        world.step("contract-manager", path, "/versions/1/signature", Map.of("signedOn", "2026-12-01", "chopped", true))
                .statusCode(200)
                .body("state", equalTo("SIGNED"));
        world.as("auditor")
                .get(path + "?asOf=2026-12-01")
                .then()
                .body("phase", equalTo("IN_FORCE"))
                .body("versionInForce", equalTo(1));
        world.as("auditor").get(path + "?asOf=2026-11-30").then().body("phase", equalTo("NOT_YET_EFFECTIVE"));
    }

    @Test
    void neverChangesASignedVersion() {
        world.agreed("NNN-SIGNED", Paper.xinrui());
        var path = "/v1/agreements/NNN-SIGNED";
        var before = world.as("auditor").get(path + "/versions/1").asString();
        world.as("contract-manager")
                .header("If-Match", world.etag(path))
                .body(World.agreementDraft("X", Paper.mizuho(), null)
                        .path("terms")
                        .toString())
                .put(path + "/versions/1")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-a-draft"));
        for (var step : List.of("review", "return")) {
            world.step("contract-manager", path, "/versions/1/" + step, null).statusCode(409);
        }
        var tampering = assertThrows(
                Exception.class,
                () -> Tenancy.as(
                        TENANT,
                        "test",
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> database.createNativeMutationQuery(
                                                "update agreement_version set terms = '{}' where state = 'SIGNED'")
                                        .executeUpdate())));
        assertTrue(String.valueOf(tampering).contains("a signed version does not change"), tampering::toString);
        assertTrue(before.equals(world.as("auditor").get(path + "/versions/1").asString()));
    }

    @Test
    void amendsByAVersionOfItsOwn() {
        world.agreed("NNN-AMENDED", Paper.xinrui());
        var path = "/v1/agreements/NNN-AMENDED";
        amend(
                        "NNN-AMENDED",
                        Map.of("effectiveOn", "2026-06-01", "summary", "More purposes", "purposes", List.of("TESTING")))
                .statusCode(201)
                .header("Location", equalTo("/v1/agreements/NNN-AMENDED/versions/2"))
                .body("kind", equalTo("AMENDMENT"));
        amend("NNN-AMENDED", Map.of("effectiveOn", "2026-06-01", "summary", "Another"))
                .statusCode(409)
                .body("code", equalTo("draft-open"));
        var terms = World.agreementDraft("X", Paper.xinrui(), null).path("terms");
        ((ObjectNode) terms).put("effectiveOn", "2026-07-01");
        world.as("contract-manager")
                .header("If-Match", world.etag(path))
                .body(terms.toString())
                .put(path + "/versions/2")
                .then()
                .statusCode(200)
                .body("terms.effectiveOn", equalTo("2026-07-01"));
        world.step("contract-manager", path, "/versions/2/review", null).statusCode(200);
        world.confirmed("NNN-AMENDED", 2);
        world.step("contract-manager", path, "/versions/2/signature", Map.of("signedOn", "2026-08-01"))
                .statusCode(200);
        world.as("auditor").get(path + "?asOf=2026-07-31").then().body("versionInForce", equalTo(1));
        world.as("auditor").get(path + "?asOf=2026-08-01").then().body("versionInForce", equalTo(2));
        world.as("auditor")
                .get(path + "/versions/2/diff")
                .then()
                .body("from", equalTo(1))
                .body("changes.path", equalTo(List.of("effectiveOn")));
        world.as("auditor")
                .get(path + "/versions?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
        world.as("auditor").get(path + "/versions/3").then().statusCode(404);
        enter("NNN-UNSIGNED", draft -> {}).statusCode(201);
        amend("NNN-UNSIGNED", Map.of("effectiveOn", "2026-06-01", "summary", "Too early"))
                .statusCode(409)
                .body("code", equalTo("not-signed"));
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
    void sendsItsDutiesWhenTheOtherServiceIsBackAgain() {
        Peer.OBLIGATIONS.fails(503);
        world.agreed("NNN-SYNC", Paper.xinrui());
        var path = "/v1/agreements/NNN-SYNC";
        world.as("auditor").get(path).then().body("obligationSync.state", equalTo("PENDING"));
        Peer.OBLIGATIONS.isWell();
        World.eventually(() -> "SYNCED".equals(sync(path)));
        world.as("auditor").get(path).then().body("obligationSync.version", equalTo(1));
    }

    @Test
    void statesItsDutiesAgainWhenTheyWereLost() {
        world.agreed("NNN-LOST", Paper.xinrui());
        var path = "/v1/agreements/NNN-LOST";
        World.eventually(() -> "SYNCED".equals(sync(path)));
        Tenancy.as(
                TENANT,
                "test",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeMutationQuery(
                                        "update agreement set duties_wanted = 2, duties_changed_at = now() - interval '1 day' where ref = 'NNN-LOST'")
                                .executeUpdate()));
        reconciliation.reconcile();
        World.eventually(() -> "SYNCED".equals(sync(path)));
        world.as("auditor").get(path).then().body("obligationSync.version", equalTo(3));
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

    private static String sync(String path) {
        return world.as("auditor").get(path).path("obligationSync.state");
    }

    private static ValidatableResponse enter(String ref, Consumer<ObjectNode> change) {
        var draft = World.agreementDraft(ref, Paper.xinrui(), null);
        change.accept(draft);
        return world.as("contract-manager")
                .body(draft.toString())
                .post("/v1/agreements")
                .then();
    }

    private static ValidatableResponse amend(String ref, Map<String, Object> draft) {
        return world.as("contract-manager")
                .body(draft)
                .post("/v1/agreements/%s/versions".formatted(ref))
                .then();
    }

    private static ValidatableResponse approve(String ref, boolean acknowledge) {
        return world.as("contract-manager", "contract-manager-2")
                .header("If-Match", world.etag("/v1/agreements/" + ref))
                .body(Map.of("acknowledgeGaps", acknowledge))
                .post("/v1/agreements/%s/versions/1/approval".formatted(ref))
                .then();
    }
}
