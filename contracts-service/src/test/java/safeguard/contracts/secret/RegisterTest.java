package safeguard.contracts.secret;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguard.contracts.peer.PeerAnswers;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.stories.World;
import safeguard.contracts.terms.Paper;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class RegisterTest {

    private static World world;

    @BeforeEach
    void aTenant() {
        if (world == null) {
            world = World.of("register");
        }
    }

    @Test
    void givesAReferenceWhenNoneIsGiven() {
        enter(without(World.secretDraft("TS-X", "L2"), "ref"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern("/v1/trade-secrets/[0-9a-f-]{36}"))
                .body("ref", matchesPattern("TS-\\d{4}"))
                .body("status", equalTo("CANDIDATE"));
    }

    @Test
    void refusesAReferenceThatIsTaken() {
        enter(World.secretDraft("TS-TAKEN", "L2")).statusCode(201);
        enter(World.secretDraft("TS-TAKEN", "L2")).statusCode(409).body("code", equalTo("already-exists"));
    }

    @Test
    void repeatsTheFirstAnswerForARepeatedKey() {
        var draft = World.secretDraft("TS-ONCE", "L2");
        var first = world.as("secret-steward")
                .header("Idempotency-Key", "once-1")
                .body(draft)
                .post("/v1/trade-secrets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        world.as("secret-steward")
                .header("Idempotency-Key", "once-1")
                .body(draft)
                .post("/v1/trade-secrets")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        world.as("secret-steward")
                .header("Idempotency-Key", "once-1")
                .body(World.secretDraft("TS-TWICE", "L2"))
                .post("/v1/trade-secrets")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void masksTheTitleOfL3AndL4FromThoseWhoNeedNotKnow() {
        enter(World.secretDraft("TS-MASKED", "L4")).statusCode(201).body("title", equalTo("Ram-7"));
        see("TS-MASKED", "contract-manager").body("title", nullValue()).body("titleMasked", equalTo(true));
        world.as("contract-manager")
                .get("/v1/trade-secrets?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.ref == 'TS-MASKED' }.title", nullValue());
        grant("TS-MASKED", "contract-manager").statusCode(201).body("live", equalTo(true));
        see("TS-MASKED", "contract-manager").body("title", equalTo("Ram-7"));
        see("TS-MASKED", "auditor").body("titleMasked", equalTo(true));

        enter(World.secretDraft("TS-OPEN", "L2")).statusCode(201);
        see("TS-OPEN", "auditor").body("title", equalTo("Ram-7"));
    }

    @Test
    void refusesATitleThatRevealsAndSaysWhatWouldBeRight() {
        enter(with(World.secretDraft("TS-REVEALS", "L2"), "title", "Damping 0.35 at 40 mm"))
                .statusCode(422)
                .body("code", equalTo("title-reveals"))
                .body("errors[0].pointer", equalTo("/title"));
        world.as("auditor").get("/v1/trade-secrets/TS-REVEALS").then().statusCode(404);
    }

    @Test
    void bindsAThirdPartysSecretToTheAgreementThatLetItIn() {
        var draft = with(World.secretDraft("TS-THEIRS", "L3"), "origin", "THIRD_PARTY");
        enter(draft).statusCode(422).body("errors[0].pointer", equalTo("/inboundAgreement"));
        enter(with(draft, "inboundAgreement", "NDA-NOWHERE"))
                .statusCode(422)
                .body("code", equalTo("unknown-agreement"));
        PeerAnswers.everythingIsInOrder();
        world.registered(World.secretDraft("TS-0042", "L4"));
        world.agreed("NNN-IN", Paper.xinrui());
        enter(with(draft, "inboundAgreement", "NNN-IN")).statusCode(201).body("inboundAgreement", notNullValue());
    }

    @Test
    void keepsTheLineageAcyclic() {
        enter(World.secretDraft("TS-A", "L2")).statusCode(201);
        enter(with(World.secretDraft("TS-B", "L2"), "derivedFrom", List.of("TS-A")))
                .statusCode(201);
        enter(with(World.secretDraft("TS-C", "L2"), "derivedFrom", List.of("TS-B")))
                .statusCode(201)
                .body("derivedFrom", equalTo(List.of("TS-B")));
        replace("TS-A", with(World.secretDraft("TS-A", "L2"), "derivedFrom", List.of("TS-C")))
                .statusCode(422)
                .body("code", equalTo("cyclic-lineage"));
        replace("TS-A", with(World.secretDraft("TS-A", "L2"), "derivedFrom", List.of("TS-A")))
                .statusCode(422)
                .body("code", equalTo("cyclic-lineage"));
        enter(with(World.secretDraft("TS-D", "L2"), "derivedFrom", List.of("TS-NOWHERE")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/derivedFrom/0"));
        replace("TS-A", with(World.secretDraft("TS-A", "L2"), "locations", List.of("Vault")))
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void asksForTheVersionThatAChangeIsBasedOn() {
        enter(World.secretDraft("TS-ETAG", "L2")).statusCode(201);
        var path = "/v1/trade-secrets/TS-ETAG";
        world.as("secret-steward").post(path + "/review").then().statusCode(428);
        world.as("secret-steward")
                .header("If-Match", "\"7\"")
                .post(path + "/review")
                .then()
                .statusCode(412);
        world.as("secret-steward")
                .header("If-Match", "seven")
                .post(path + "/review")
                .then()
                .statusCode(400);
        world.step("secret-steward", path, "/review", null).statusCode(200);
        world.step("secret-steward", path, "/review", null).statusCode(409).body("code", equalTo("illegal-state"));
        world.step("secret-steward", path, "/registration", Map.of("registeredOn", "2026-12-20"))
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
        world.step("secret-steward", path, "/registration", Map.of()).statusCode(200);
        world.step("secret-steward", path, "/retirement", Map.of("reason", "PUBLISHED"))
                .statusCode(200)
                .body("status", equalTo("RETIRED"));
    }

    @Test
    void letsOneOfTwentyParallelChangesThrough() {
        enter(World.secretDraft("TS-RACE", "L2")).statusCode(201);
        var statuses = IntStream.range(0, 20)
                .parallel()
                .map(i -> world.as("secret-steward")
                        .header("If-Match", "\"0\"")
                        .post("/v1/trade-secrets/TS-RACE/review")
                        .statusCode())
                .boxed()
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertEquals(Map.of(200, 1L, 412, 19L), statuses);
    }

    @Test
    void showsNothingOfAnotherTenant() {
        var id = (String) enter(World.secretDraft("TS-OURS", "L2")).extract().path("id");
        var others = World.of("register-others");
        for (var name : List.of(id, "TS-OURS")) {
            others.as("secret-steward").get("/v1/trade-secrets/" + name).then().statusCode(404);
            others.as("secret-steward")
                    .header("If-Match", "\"0\"")
                    .post("/v1/trade-secrets/%s/review".formatted(name))
                    .then()
                    .statusCode(404);
        }
        others.as("secret-steward").get("/v1/trade-secrets").then().body("items", hasSize(0));
        others.as("secret-steward")
                .body(World.secretDraft("TS-OURS", "L2"))
                .post("/v1/trade-secrets")
                .then()
                .statusCode(201);
    }

    @Test
    void listsEveryRowOnceOverAllPages() {
        var paged = World.of("register-paged");
        for (int i = 0; i < 5; i++) {
            paged.as("secret-steward")
                    .body(World.secretDraft("TS-P" + i, i % 2 == 0 ? "L1" : "L2"))
                    .post("/v1/trade-secrets")
                    .then()
                    .statusCode(201);
        }
        var seen = new HashSet<String>();
        String next = "";
        do {
            var page = paged.as("auditor")
                    .get("/v1/trade-secrets?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.ref"));
            next = page.path("next");
        } while (next != null);
        assertEquals(5, seen.size());
        paged.as("auditor").get("/v1/trade-secrets?classification=L1").then().body("items", hasSize(3));
        paged.as("auditor").get("/v1/trade-secrets?cursor=nonsense").then().statusCode(400);
        paged.as("auditor").get("/v1/trade-secrets?limit=201").then().statusCode(400);
    }

    private static ValidatableResponse enter(Map<String, Object> draft) {
        return world.as("secret-steward").body(draft).post("/v1/trade-secrets").then();
    }

    private static ValidatableResponse replace(String ref, Map<String, Object> draft) {
        return world.as("secret-steward")
                .header("If-Match", world.etag("/v1/trade-secrets/" + ref))
                .body(draft)
                .put("/v1/trade-secrets/" + ref)
                .then();
    }

    private static ValidatableResponse see(String ref, String role) {
        return world.as(role).get("/v1/trade-secrets/" + ref).then().statusCode(200);
    }

    private static ValidatableResponse grant(String ref, String subject) {
        return world.as("secret-steward")
                .body(Map.of("subject", subject, "purpose", "Negotiation", "until", "2027-06-30T00:00:00Z"))
                .post("/v1/trade-secrets/%s/grants".formatted(ref))
                .then();
    }

    private static Map<String, Object> with(Map<String, Object> draft, String field, Object value) {
        var changed = new HashMap<>(draft);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> draft, String field) {
        var changed = new HashMap<>(draft);
        changed.remove(field);
        return changed;
    }
}
