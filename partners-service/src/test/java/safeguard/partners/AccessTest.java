package safeguard.partners;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

/** Who may do what, and what the other tenant sees: nothing. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(ObligationsPort.class)
class AccessTest {

    private static final List<String> LISTS = List.of("/v1/partners", "/v1/engagements", "/v1/clearances");

    @ParameterizedTest
    @ValueSource(strings = {"requester", "tenant-admin", "portal", "reminder-job"})
    void othersReadNothing(String role) {
        var partner = Sample.prospect();
        LISTS.forEach(path -> Api.as(role).get(path).then().statusCode(403));
        Api.as(role).get("/v1/partners/" + partner).then().statusCode(403);
        Api.as(role)
                .get("/v1/partners/" + partner + "/effective-clearance")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contract-manager",
                "partner-manager",
                "secret-steward",
                "compliance-officer",
                "ip-counsel",
                "incident-lead",
                "auditor"
            })
    void businessRolesAndTheAuditorReadAll(String role) {
        var partner = Sample.prospect();
        LISTS.forEach(path -> Api.as(role).get(path).then().statusCode(200));
        for (var child : List.of("", "/assessments", "/checks", "/attestations", "/effective-clearance")) {
            Api.as(role).get("/v1/partners/" + partner + child).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract-manager", "secret-steward", "ip-counsel", "auditor", "requester"})
    void onlyThoseInChargeWrite(String role) {
        var partner = Sample.prospect();
        Api.as(role)
                .body("{\"legalName\":\"X\",\"country\":\"CN\"}")
                .post("/v1/partners")
                .then()
                .statusCode(403);
        Api.as(role)
                .body(Sample.conclusion("2026-12-01"))
                .post("/v1/partners/" + partner + "/assessments")
                .then()
                .statusCode(403);
        Sample.take(Api.as(role), "/v1/partners/" + partner, "onboarding", "{}").statusCode(403);
    }

    @Test
    void aServiceReadsOnlyWhatItsEdgesNeed() {
        var partner = Sample.prospect();
        var path = "/v1/partners/" + partner;
        Api.asService("contracts-service", "hallberg", "asker").get(path).then().statusCode(200);
        Api.asService("contracts-service", "hallberg", "asker")
                .get(path + "/effective-clearance")
                .then()
                .statusCode(200)
                .body("status", equalTo("NONE"));
        Api.asService("contracts-service", "hallberg", "asker")
                .get(path + "/assessments")
                .then()
                .statusCode(403);
        Api.asService("contracts-service", "kessler", "asker").get(path).then().statusCode(404);
    }

    @Test
    void nobodyWithoutATokenReads() {
        Api.anonymous().get("/v1/partners").then().statusCode(401).body("code", equalTo("unauthorized"));
    }

    @Test
    void anotherTenantsObjectsAreNotThere() {
        var partner = Sample.activePartner();
        var partnerId =
                Sample.manager().get("/v1/partners/" + partner).then().extract().<String>path("id");
        var engagement = Sample.engagement(partner);
        var clearance = Sample.proposal(engagement);
        var assessment = Sample.conclude(partner, "2026-12-01").extract().<String>path("id");
        for (var path : List.of(
                "/v1/partners/" + partner,
                "/v1/partners/" + partnerId,
                "/v1/partners/" + partnerId + "/assessments",
                "/v1/partners/" + partnerId + "/assessments/" + assessment,
                "/v1/partners/" + partnerId + "/checks",
                "/v1/partners/" + partnerId + "/attestations",
                "/v1/partners/" + partnerId + "/effective-clearance",
                "/v1/engagements/" + engagement,
                "/v1/engagements/" + engagement + "/sub-tiers",
                "/v1/clearances/" + clearance)) {
            Api.as("partner-manager", "kessler")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
        }
        Api.as("partner-manager", "kessler")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"x\"}")
                .post("/v1/clearances/" + clearance + "/grant")
                .then()
                .statusCode(404);
        Api.as("partner-manager", "kessler")
                .body(Sample.conclusion("2026-12-01"))
                .post("/v1/partners/" + partnerId + "/assessments")
                .then()
                .statusCode(404);
        Api.as("partner-manager", "kessler").get("/v1/engagements").then().body("items", empty());
        Api.as("partner-manager", "kessler").get("/v1/clearances").then().body("items", empty());
    }

    @Test
    void anotherTenantsObjectCannotBeNamedInABody() {
        var partner = Sample.activePartner();
        Api.as("partner-manager", "kessler")
                .body("""
                        {"partner":"%s","project":"x","purposes":["TESTING"],"highestClassification":"L1",
                         "deliveryModes":["ORAL"],"countries":["DE"]}""".formatted(partner))
                .post("/v1/engagements")
                .then()
                .statusCode(422)
                .body("code", equalTo("partner-unknown"));
    }

    @Test
    void anEngagementOfAnotherPartnerDoesNotAnswer() {
        var engagement = Sample.engagement(Sample.prospect());
        Sample.manager()
                .get("/v1/partners/" + Sample.prospect() + "/effective-clearance?engagementId=" + engagement)
                .then()
                .statusCode(404);
    }
}
