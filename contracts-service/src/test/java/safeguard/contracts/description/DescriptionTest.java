package safeguard.contracts.description;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.stories.World;
import safeguard.platform.tenancy.Tenancy;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class DescriptionTest {

    private static final String CANARY = "canary-damping-parameters";

    @Inject
    Session database;

    @Test
    void isReadOnlyByHoldersOfALiveGrantAndEveryAttemptIsAudited() {
        var world = describedSecret("description-read");
        read(world, "contract-manager").statusCode(403).body("code", equalTo("need-to-know-required"));
        read(world, "secret-steward").statusCode(403);

        var grant = (String) grant(world, "secret-steward", "contract-manager", "2027-06-30T00:00:00Z")
                .statusCode(201)
                .extract()
                .path("id");
        read(world, "contract-manager")
                .statusCode(200)
                .body("text", equalTo(CANARY))
                .body("version", equalTo(1));

        var path = "/v1/trade-secrets/TS-0042/grants/" + grant;
        world.step("secret-steward", path, "/revocation", null).statusCode(200).body("live", equalTo(false));
        read(world, "contract-manager").statusCode(403);
        world.step("secret-steward", path, "/revocation", null).statusCode(409);

        var entries =
                world.as("auditor").get("/v1/audit/entries?limit=200").then().statusCode(200);
        entries.body(
                "items.findAll { it.entry.action == 'description.read' }.entry.outcome",
                equalTo(List.of("DENIED", "DENIED", "ALLOWED", "DENIED")));
        entries.body("items.entry.action", hasItems("description.written", "need-to-know.granted"));
        entries.body(not(containsString(CANARY)));
    }

    @Test
    void isForNoServiceAndNoAuditor() {
        describedSecret("description-service");
        Api.asService("obligations-service", "description-service", "contract-manager")
                .get("/v1/trade-secrets/TS-0042/description")
                .then()
                .statusCode(403);
        Api.asSubject("auditor", "description-service", "auditor")
                .get("/v1/trade-secrets/TS-0042/description")
                .then()
                .statusCode(403);
    }

    @Test
    void isNowhereElse() {
        var world = describedSecret("description-elsewhere");
        for (var path : List.of("/v1/trade-secrets", "/v1/trade-secrets/TS-0042", "/v1/audit/entries")) {
            world.as("auditor").get(path).then().body(not(containsString(CANARY)));
        }
        var stored = Tenancy.as(
                "description-elsewhere",
                "test",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery(
                                        "select ciphertext from secret_description", byte[].class)
                                .getResultList()));
        assertEquals(1, stored.size());
        assertFalse(new String(stored.getFirst(), StandardCharsets.ISO_8859_1).contains(CANARY));
    }

    @Test
    void isWrittenAgainstTheVersionOfTheSecret() {
        var world = describedSecret("description-version");
        world.as("secret-steward")
                .body(Map.of("text", "second"))
                .put("/v1/trade-secrets/TS-0042/description")
                .then()
                .statusCode(428);
        world.as("secret-steward")
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "second"))
                .put("/v1/trade-secrets/TS-0042/description")
                .then()
                .statusCode(412)
                .body(not(containsString("second")));
        write(world, "second").statusCode(200);
        grant(world, "secret-steward", "contract-manager", "2027-06-30T00:00:00Z")
                .statusCode(201);
        read(world, "contract-manager").body("text", equalTo("second")).body("version", equalTo(2));
    }

    @Test
    void isGrantedToNobodyByHimselfNorForMoreThanAYear() {
        var world = describedSecret("description-grant");
        grant(world, "secret-steward", "secret-steward", "2027-06-30T00:00:00Z")
                .statusCode(422)
                .body("code", equalTo("same-person"));
        grant(world, "secret-steward", "contract-manager", "2028-01-01T00:00:00Z")
                .statusCode(422)
                .body("code", equalTo("grant-duration"));
        grant(world, "secret-steward", "contract-manager", "2026-01-01T00:00:00Z")
                .statusCode(422);
        world.as("secret-steward")
                .get("/v1/trade-secrets/TS-0042/grants")
                .then()
                .body("items.size()", equalTo(0));
    }

    private static World describedSecret(String tenant) {
        var world = World.of(tenant);
        world.as("secret-steward")
                .body(World.secretDraft("TS-0042", "L4"))
                .post("/v1/trade-secrets")
                .then()
                .statusCode(201);
        write(world, CANARY)
                .statusCode(200)
                .body("hasDescription", equalTo(true))
                .body(not(containsString(CANARY)));
        return world;
    }

    private static ValidatableResponse write(World world, String text) {
        return world.as("secret-steward")
                .header("If-Match", world.etag("/v1/trade-secrets/TS-0042"))
                .body(Map.of("text", text))
                .put("/v1/trade-secrets/TS-0042/description")
                .then();
    }

    private static ValidatableResponse read(World world, String role) {
        return world.as(role).get("/v1/trade-secrets/TS-0042/description").then();
    }

    private static ValidatableResponse grant(World world, String role, String subject, String until) {
        return world.as(role)
                .body(Map.of("subject", subject, "purpose", "Negotiation", "until", until))
                .post("/v1/trade-secrets/TS-0042/grants")
                .then();
    }
}
