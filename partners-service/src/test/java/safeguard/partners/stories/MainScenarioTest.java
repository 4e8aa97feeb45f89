package safeguard.partners.stories;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import safeguard.partners.ObligationsPort;
import safeguard.partners.Sample;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

/** The press maker of the main scenario, from first contact to clearance, asked about on the scenario's days. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(ObligationsPort.class)
class MainScenarioTest {

    @Test
    void fromPartnerToClearanceAndBack() {
        var partner = Sample.activePartner();
        var haotian = Sample.prospect();
        var engagement = Sample.engagement(partner);
        Sample.conclude(partner, "2025-11-14")
                .statusCode(201)
                .body("validUntil", equalTo("2026-11-14"))
                .body("score.inherent", equalTo(71.0f))
                .body("score.residual", equalTo(19.9f))
                .body("score.tier", equalTo("T1"))
                .body("score.band", equalTo("GREEN"))
                .body("contributions", hasSize(7))
                .body("ruleset.version", equalTo(1));
        Sample.check(partner, "SITE_AUDIT", "2026-03-10").statusCode(201);
        Sample.check(partner, "SCREENING", "2026-11-20").statusCode(201);
        Sample.check(partner, "REGISTRY_EXTRACT", "2026-11-20").statusCode(201);
        var clearance = Sample.proposal(engagement);
        Sample.take(
                        Sample.secondManager(),
                        "/v1/clearances/" + clearance,
                        "grant",
                        "{\"grantedOn\":\"2025-11-18\",\"reason\":\"green and audited\"}")
                .statusCode(200);
        var subTier = request(engagement, haotian);

        assertFirstHalf(partner, engagement, haotian);
        assertBeforeTheFacts(partner, engagement);

        Sample.conclude(partner, "2026-12-08").statusCode(201).body("validUntil", equalTo("2027-12-08"));
        Sample.take(
                        Api.as("compliance-officer"),
                        "/v1/engagements/" + engagement + "/sub-tiers/" + subTier,
                        "approval",
                        "{\"effectiveFrom\":\"2026-12-11\",\"reason\":\"sub-NDA signed\"}")
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        Sample.check(partner, "SCREENING", "2026-12-11").statusCode(201);

        assertSecondHalf(partner, engagement);
        assertFirstHalf(partner, engagement, haotian);
        assertSuspensionCounts(partner, engagement);
    }

    private static void assertFirstHalf(String partner, String engagement, String haotian) {
        answer(partner, engagement, "2026-11-24")
                .body("status", equalTo("GRANTED"))
                .body("partnerStatus", equalTo("ACTIVE"))
                .body("grantedClassification", equalTo("L4"))
                .body("maxClassification", equalTo("L1"))
                .body("validUntil", equalTo("2026-11-14"))
                .body("assessmentValidUntil", equalTo("2026-11-14"))
                .body("degraders", hasSize(1))
                .body("degraders[0].code", equalTo("DD_EXPIRED"))
                .body("degraders[0].since", equalTo("2026-11-14"))
                .body("degraders[0].limitsTo", equalTo("L1"))
                .body("degraders[0].message", containsString("10 days"))
                .body("degraders[0].source", matchesPattern("assessment/.+"))
                .body("subTiers[0].ref", equalTo(haotian))
                .body("subTiers[0].status", equalTo("PENDING"))
                .body("lastAuditOn", equalTo("2026-03-10"))
                .body("screenedOn", equalTo("2026-11-20"))
                .body("sites[0].country", equalTo("CN"));
    }

    private static void assertBeforeTheFacts(String partner, String engagement) {
        answer(partner, engagement, "2025-08-31")
                .body("status", equalTo("NONE"))
                .body("maxClassification", equalTo("NONE"))
                .body("partnerStatus", equalTo("NOT_KNOWN"))
                .body("clearanceId", nullValue())
                .body("score", nullValue())
                .body("subTiers", empty());
    }

    private static void assertSecondHalf(String partner, String engagement) {
        var first = answer(partner, engagement, "2026-12-14")
                .body("status", equalTo("GRANTED"))
                .body("maxClassification", equalTo("L4"))
                .body("degraders", empty())
                .body("validUntil", equalTo("2027-12-08"))
                .body("assessmentConcludedOn", equalTo("2026-12-08"))
                .body("subTiers[0].status", equalTo("APPROVED"))
                .body("subTiers[0].since", equalTo("2026-12-11"))
                .extract();
        var etag = first.header("ETag");
        assertEquals(etag, answer(partner, engagement, "2026-12-14").extract().header("ETag"));
        assertNotEquals(
                etag, answer(partner, engagement, "2026-11-24").extract().header("ETag"));
        Api.asService("contracts-service", "hallberg", "asker")
                .get("/v1/partners/" + partner + "/effective-clearance")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2026-12-14"))
                .body("engagement", equalTo(engagement))
                .body("maxClassification", equalTo("L4"));
    }

    private static void assertSuspensionCounts(String partner, String engagement) {
        Sample.take(
                        Api.as("incident-lead"),
                        "/v1/partners/" + partner,
                        "suspension",
                        "{\"from\":\"2026-12-12\",\"reason\":\"exfiltration\"}")
                .statusCode(200);
        answer(partner, engagement, "2026-12-14")
                .body("maxClassification", equalTo("NONE"))
                .body("degraders[0].code", equalTo("PARTNER_SUSPENDED"))
                .body("degraders[0].since", equalTo("2026-12-12"))
                .body("degraders[0].limitsTo", equalTo("NONE"));
        answer(partner, engagement, "2026-12-11").body("maxClassification", equalTo("L4"));
    }

    private static String request(String engagement, String partner) {
        return Sample.manager()
                .body("{\"partner\":\"%s\",\"requestedOn\":\"2026-11-20\",\"reason\":\"cuts the mould\"}"
                        .formatted(partner))
                .post("/v1/engagements/" + engagement + "/sub-tiers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse answer(String partner, String engagement, String asOf) {
        return Api.as("contract-manager")
                .get("/v1/partners/" + partner + "/effective-clearance?engagementId=" + engagement + "&asOf=" + asOf)
                .then()
                .statusCode(200);
    }
}
