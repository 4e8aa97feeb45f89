package safeguard.contracts.stories;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import safeguard.contracts.clause.Library;
import safeguard.contracts.storage.StoredJson;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.Paper;
import safeguard.contracts.terms.Signature;
import safeguard.platform.testing.Api;

/** A tenant of its own and what the tests need in it, entered through the API like anybody would. */
public final class World {

    private final String tenant;

    private World(String tenant) {
        this.tenant = tenant;
    }

    /** A tenant whose counsel has adopted the packs. */
    public static World of(String tenant) {
        var world = new World(tenant);
        world.as("ip-counsel")
                .body(Map.of("packs", List.copyOf(Library.JURISDICTIONS.packIds())))
                .post("/v1/rule-packs/adoption")
                .then()
                .statusCode(200);
        return world;
    }

    public RequestSpecification as(String role) {
        return Api.asSubject(role, tenant, role);
    }

    public RequestSpecification as(String role, String subject) {
        return Api.asSubject(role, tenant, subject);
    }

    public String etag(String path) {
        return as("auditor").get(path).then().statusCode(200).extract().header("ETag");
    }

    /** A change of state, with the ETag that it needs. */
    public ValidatableResponse step(String role, String path, String step, Object body) {
        var request = as(role).header("If-Match", etag(path));
        return (body == null ? request : request.body(body)).post(path + step).then();
    }

    public static Map<String, Object> secretDraft(String ref, String classification) {
        return Map.of(
                "ref", ref,
                "title", "Ram-7",
                "category", "TECHNICAL",
                "classification", classification,
                "origin", "OWN",
                "steward", "secret-steward",
                "physical", true);
    }

    public void registered(Map<String, Object> draft) {
        as("secret-steward").body(draft).post("/v1/trade-secrets").then().statusCode(201);
        var path = "/v1/trade-secrets/" + draft.get("ref");
        step("secret-steward", path, "/review", null).statusCode(200);
        step("secret-steward", path, "/registration", Map.of("registeredOn", "2025-06-02"))
                .statusCode(200)
                .body("status", equalTo("REGISTERED"));
    }

    public static ObjectNode agreementDraft(String ref, AgreementTerms terms, Signature signature) {
        var draft = StoredJson.tree(Map.of(
                "ref", ref,
                "type", "NNN",
                "title", "NNN Xinrui",
                "ownEntity", Map.of("name", "Hallberg Pressen GmbH", "country", "DE"),
                "partner", "P-XINRUI",
                "ourRole", "DP"));
        var body = (ObjectNode) draft;
        body.set("terms", StoredJson.tree(terms));
        if (signature != null) {
            body.set("signature", StoredJson.tree(signature));
        }
        return body;
    }

    /** Paper signed on 2025-11-20, recorded by one person and confirmed by another. */
    public void agreed(String ref, AgreementTerms terms) {
        as("contract-manager")
                .body(agreementDraft(ref, terms, Paper.signed("2025-11-20")).toString())
                .post("/v1/agreements")
                .then()
                .statusCode(201);
        confirmed(ref, 1);
    }

    public void confirmed(String ref, int version) {
        as("contract-manager", "contract-manager-2")
                .header("If-Match", etag("/v1/agreements/" + ref))
                .body(Map.of("acknowledgeGaps", true))
                .post("/v1/agreements/%s/versions/%d/approval".formatted(ref, version))
                .then()
                .statusCode(200);
    }

    public ValidatableResponse decide(String role, Map<String, Object> request) {
        return as(role).body(request).post("/v1/disclosure-decisions").then();
    }

    /** Waits up to ten seconds for what happens in the background. */
    public static void eventually(BooleanSupplier expected) {
        for (int i = 0; i < 100 && !expected.getAsBoolean(); i++) {
            try {
                Thread.sleep(Duration.ofMillis(100));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        assertTrue(expected.getAsBoolean(), "it never happened");
    }
}
