package safeguard.contracts.agreement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguard.contracts.peer.PeerAnswers;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.stories.World;
import safeguard.contracts.terms.Paper;
import safeguard.contracts.terms.TermOfAgreement;
import safeguard.deadlines.term.Renewal;
import safeguard.platform.tenancy.Tenancy;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class VersionTest {

    private static final String TENANT = "agreement-versions";
    private static World world;

    @Inject
    Session database;

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
    void amendsARenewedTermButNeverFromBeforeItsStart() {
        world.agreed(
                "NNN-RENEWED",
                Paper.with(
                        Paper.xinrui(),
                        new TermOfAgreement(LocalDate.parse("2026-02-28"), true, Renewal.TACIT, 12, null),
                        null));
        amend("NNN-RENEWED", Map.of("effectiveOn", "2025-11-19", "summary", "Too early"))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/effectiveOn")));
        amend("NNN-RENEWED", Map.of("effectiveOn", "2026-06-01", "summary", "In the second term"))
                .statusCode(201);
    }

    @Test
    void isNotApprovedByWhoeverRewroteIt() {
        enter("NNN-REWRITTEN", draft -> {}).statusCode(201);
        var path = "/v1/agreements/NNN-REWRITTEN";
        world.as("contract-manager", "contract-manager-2")
                .header("If-Match", world.etag(path))
                .body(World.agreementDraft("X", Paper.xinrui(), null)
                        .path("terms")
                        .toString())
                .put(path + "/versions/1")
                .then()
                .statusCode(200);
        world.step("contract-manager", path, "/versions/1/review", null).statusCode(200);
        approve("NNN-REWRITTEN", true).statusCode(422).body("code", equalTo("same-person"));
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
