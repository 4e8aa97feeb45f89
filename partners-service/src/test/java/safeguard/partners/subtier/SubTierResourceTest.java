package safeguard.partners.subtier;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.partners.ObligationsPort;
import safeguard.partners.Sample;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

/** Engagements and their sub-tiers. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(ObligationsPort.class)
class SubTierResourceTest {

    @Test
    void recordsAnEngagement() {
        var partner = Sample.prospect();
        var ref = Sample.engagement(partner);
        Api.as("ip-counsel")
                .get("/v1/engagements/" + ref)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("partner.ref", equalTo(partner))
                .body("purposes", equalTo(List.of("TESTING", "TOOL_MAKING")))
                .body("highestClassification", equalTo("L4"));
        Sample.manager()
                .get("/v1/engagements?partner=" + partner)
                .then()
                .statusCode(200)
                .body("items.ref", equalTo(List.of(ref)));
        Sample.manager().get("/v1/engagements?partner=P-NOBODY").then().statusCode(404);
        Sample.manager().get("/v1/engagements?limit=1").then().statusCode(200).body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "purposes":[]                    | 400 | /purposes
            "purposes":["tool making"]       | 400 | /purposes/0
            "deliveryModes":["FAX"]          | 400 | /deliveryModes/0
            "countries":["CN","XX"]          | 400 | /countries/1
            "highestClassification":"L5"     | 400 | /highestClassification
            "partner":"P-NOBODY"             | 422 | /partner
            "owner":"me"                     | 400 | /owner
            """)
    void explainsABadEngagement(String member, int status, String pointer) {
        var good = new java.util.LinkedHashMap<String, String>();
        good.put("partner", "\"%s\"".formatted(Sample.prospect()));
        good.put("project", "\"D-118\"");
        good.put("purposes", "[\"TOOL_MAKING\"]");
        good.put("highestClassification", "\"L4\"");
        good.put("deliveryModes", "[\"DOCUMENT\"]");
        good.put("countries", "[\"CN\"]");
        var changed = member.split(":", 2);
        good.put(changed[0].replace("\"", ""), changed[1]);
        var body = new StringBuilder();
        good.forEach(
                (name, value) -> body.append(body.isEmpty() ? "{" : ",").append("\"%s\":%s".formatted(name, value)));
        Sample.manager()
                .body(body.append("}").toString())
                .post("/v1/engagements")
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aSubTierIsApprovedByAnotherPerson() {
        var engagement = Sample.engagement(Sample.prospect());
        var haotian = Sample.prospect();
        request(engagement, haotian, null).statusCode(201).body("status", equalTo("PENDING"));
        var path = "/v1/engagements/" + engagement + "/sub-tiers/" + haotian;
        Sample.take(Sample.manager(), path, "approval", "{}").statusCode(403).body("code", equalTo("same-person"));
        Sample.secondManager().body("{}").post(path + "/approval").then().statusCode(428);
        Sample.secondManager()
                .header("If-Match", "\"9\"")
                .body("{}")
                .post(path + "/approval")
                .then()
                .statusCode(412);
        Sample.take(Sample.secondManager(), path, "approval", "{\"effectiveFrom\":\"2026-12-24\"}")
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
        Sample.take(Sample.secondManager(), path, "approval", "{\"effectiveFrom\":\"2026-11-19\"}")
                .statusCode(422)
                .body("code", equalTo("date-before-request"));
        Sample.take(Sample.secondManager(), path, "approval", "{\"effectiveFrom\":\"2026-12-11\"}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("APPROVED"))
                .body("decidedFrom", equalTo("2026-12-11"))
                .body("decidedBy", equalTo("partner-manager-2"))
                .body("worksFor.legalName", equalTo("Ningbo Xinrui Precision Casting Co., Ltd."));
        Sample.take(Sample.secondManager(), path, "refusal", "{\"reason\":\"no\"}")
                .statusCode(409)
                .body("code", equalTo("wrong-status"));
    }

    @Test
    void theTreeHasNoCircleAndNoUnknownBranch() {
        var prime = Sample.prospect();
        var engagement = Sample.engagement(prime);
        var first = Sample.prospect();
        var second = Sample.prospect();
        request(engagement, first, null).statusCode(201);
        request(engagement, second, first).statusCode(201).body("worksFor.ref", equalTo(first));
        request(engagement, prime, second).statusCode(422).body("code", equalTo("sub-tier-cycle"));
        request(engagement, second, null).statusCode(409).body("code", equalTo("sub-tier-exists"));
        request(engagement, Sample.prospect(), Sample.prospect())
                .statusCode(422)
                .body("code", equalTo("works-for-unknown"));
        Sample.take(
                        Sample.secondManager(),
                        "/v1/engagements/" + engagement + "/sub-tiers/" + second,
                        "approval",
                        "{\"effectiveFrom\":\"2026-12-11\"}")
                .statusCode(422)
                .body("code", equalTo("sub-tier-above-not-approved"));
        Sample.manager()
                .get("/v1/engagements/" + engagement + "/sub-tiers")
                .then()
                .statusCode(200)
                .body("items.partner.ref", equalTo(List.of(first, second)))
                .body("next", nullValue());
    }

    @Test
    void aRefusedSubTierMayBeRequestedAgain() {
        var engagement = Sample.engagement(Sample.prospect());
        var haotian = Sample.prospect();
        var first = request(engagement, haotian, null).extract().<String>path("id");
        var path = "/v1/engagements/" + engagement + "/sub-tiers/";
        Sample.take(Api.as("compliance-officer"), path + first, "refusal", "{\"effectiveFrom\":\"2026-11-21\"}")
                .statusCode(400);
        Sample.take(
                        Api.as("compliance-officer"),
                        path + first,
                        "refusal",
                        "{\"effectiveFrom\":\"2026-11-21\",\"reason\":\"no sub-NDA\"}")
                .statusCode(200);
        request(engagement, haotian, null).statusCode(201);
        Sample.manager().get(path + haotian).then().statusCode(200).body("status", equalTo("PENDING"));
        Sample.manager().get(path + first).then().statusCode(200).body("status", equalTo("REFUSED"));
    }

    @Test
    void oneEngagementDoesNotShowAnothersSubTiers() {
        var engagement = Sample.engagement(Sample.prospect());
        var other = Sample.engagement(Sample.prospect());
        var subTier = request(engagement, Sample.prospect(), null).extract().<String>path("id");
        Sample.manager()
                .get("/v1/engagements/" + other + "/sub-tiers/" + subTier)
                .then()
                .statusCode(404);
        Sample.manager().get("/v1/engagements/" + other + "/sub-tiers").then().body("items", empty());
        Sample.manager()
                .get("/v1/engagements/" + engagement + "/sub-tiers/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse request(String engagement, String partner, String worksFor) {
        var above = worksFor == null ? "" : ",\"worksFor\":\"%s\"".formatted(worksFor);
        return Sample.manager()
                .body("{\"partner\":\"%s\",\"requestedOn\":\"2026-11-20\"%s}".formatted(partner, above))
                .post("/v1/engagements/" + engagement + "/sub-tiers")
                .then();
    }
}
