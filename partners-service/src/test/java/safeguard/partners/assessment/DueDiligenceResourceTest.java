package safeguard.partners.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.partners.ObligationsPort;
import safeguard.partners.Sample;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

/** Assessments, checks and attestations of a partner. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(ObligationsPort.class)
class DueDiligenceResourceTest {

    private static final String SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void computesAndShowsEveryContribution() {
        var partner = Sample.prospect();
        var id = Api.as("compliance-officer")
                .body("""
                        {"concludedOn":"2026-12-01","result":"CONDITIONAL","conditions":["watermark"],"inherentScore":71.0,
                         "controlAnswers":[{"question":"Q18","weight":5,"score":1,"evidence":"VERIFIED"},
                                           {"question":"REST","weight":95,"score":0.6,"evidence":"VERIFIED"}],
                         "summary":"improve logging"}""")
                .post("/v1/partners/" + partner + "/assessments")
                .then()
                .statusCode(201)
                .body("score.control", equalTo(62.0f))
                .body("score.residual", equalTo(35.8f))
                .body("score.band", equalTo("AMBER"))
                .body("contributions[0].points", equalTo(5.0f))
                .body("contributions[0].evidence", equalTo("VERIFIED"))
                .body("contributions[1].points", equalTo(57.0f))
                .body("validUntil", equalTo("2027-09-01"))
                .body("concludedBy", equalTo("compliance-officer"))
                .extract()
                .<String>path("id");
        Api.as("contract-manager")
                .get("/v1/partners/" + partner + "/assessments/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("summary", equalTo("improve logging"))
                .body("score.residual", equalTo(35.8f));
        Sample.conclude(partner, "2026-12-02").statusCode(201);
        Sample.manager()
                .get("/v1/partners/" + partner + "/assessments?limit=1")
                .then()
                .body("items.concludedOn", contains("2026-12-02"));
    }

    @Test
    void redHasNoEnd() {
        var partner = Sample.prospect();
        Sample.manager()
                .body("{\"concludedOn\":\"2026-12-01\",\"result\":\"OK\",\"inherentScore\":71,\"controlScore\":0}")
                .post("/v1/partners/" + partner + "/assessments")
                .then()
                .statusCode(201)
                .body("score.band", equalTo("RED"))
                .body("validUntil", nullValue());
    }

    @Test
    void anAssessmentMayHoldForOneEngagementOfThePartner() {
        var partner = Sample.prospect();
        var engagement = Sample.engagement(partner);
        var body = Sample.conclusion("2026-12-01")
                .replace("\"result\"", "\"engagement\":\"" + engagement + "\",\"result\"");
        Sample.manager()
                .body(body)
                .post("/v1/partners/" + partner + "/assessments")
                .then()
                .statusCode(201)
                .body("engagement", equalTo(engagement));
        Sample.manager()
                .get("/v1/partners/" + partner + "/assessments")
                .then()
                .body("items[0].engagement", equalTo(engagement));
        Sample.manager()
                .body(body)
                .post("/v1/partners/" + Sample.prospect() + "/assessments")
                .then()
                .statusCode(422)
                .body("code", equalTo("engagement-of-another-partner"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"result":"OK","inherentScore":71,"controlScore":90}                                          | 400 | invalid-request     | /concludedOn
            {"concludedOn":"2026-12-01","result":"OK","inherentScore":101,"controlScore":90}              | 400 | invalid-request     | /inherentScore
            {"concludedOn":"2026-12-01","result":"OK","inherentScore":"71","controlScore":90}             | 400 | invalid-request     | /inherentScore
            {"concludedOn":"2026-12-01","result":"OK","inherentScore":1e-400000000,"controlScore":90}     | 400 | invalid-request     | /inherentScore
            {"concludedOn":"2026-12-01","result":"FINE","inherentScore":71,"controlScore":90}             | 400 | invalid-request     | /result
            {"concludedOn":"2026-12-01","result":"OK","inherentScore":71,"controlScore":90,"band":"GREEN"} | 400 | invalid-request    | /band
            {"concludedOn":"2026-12-01","result":"OK","inherentFactors":{"classification":1},"controlScore":90} | 400 | invalid-request | /inherentFactors/access
            {"concludedOn":"2026-12-24","result":"OK","inherentScore":71,"controlScore":90}               | 422 | date-in-future      | /concludedOn
            {"concludedOn":"2026-12-01","result":"OK","inherentScore":71}                                 | 422 | one-control-score   | /controlAnswers
            {"concludedOn":"2026-12-01","result":"OK","controlScore":71}                                  | 422 | one-inherent-score  | /inherentFactors
            {"concludedOn":"2026-12-01","result":"OK","inherentScore":71,"controlScore":90,"vetoes":[{"question":"Q04","reason":"listed"}]} | 422 | veto-beats-score | /result
            {"concludedOn":"2026-12-01","result":"OK","inherentScore":71,"controlScore":90,"engagement":"ENG-NO"} | 422 | engagement-unknown | /engagement
            """)
    void explainsABadConclusion(String body, int status, String code, String pointer) {
        Sample.manager()
                .body(body)
                .post("/v1/partners/" + Sample.prospect() + "/assessments")
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void recordsChecks() {
        var partner = Sample.prospect();
        var id = Sample.check(partner, "SITE_AUDIT", "2026-03-10")
                .statusCode(201)
                .extract()
                .<String>path("id");
        Sample.manager()
                .get("/v1/partners/" + partner + "/checks/" + id)
                .then()
                .statusCode(200)
                .body("performedOn", equalTo("2026-03-10"))
                .body("recordedBy", equalTo("partner-manager"));
        Sample.check(partner, "SCREENING", "2026-12-24").statusCode(422).body("code", equalTo("date-in-future"));
        Sample.check(partner, "SEANCE", "2026-12-01").statusCode(400).body("errors[0].pointer", equalTo("/type"));
        Sample.manager()
                .get("/v1/partners/" + partner + "/checks")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Sample.manager()
                .get("/v1/partners/" + Sample.prospect() + "/checks/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void recordsAttestations() {
        var partner = Sample.prospect();
        var site =
                Sample.manager().get("/v1/partners/" + partner).then().extract().<String>path("sites[0].id");
        var id = attest(
                        partner,
                        "\"type\":\"ISO27001\",\"validUntil\":\"2028-06-02\",\"sites\":[\"%s\"]".formatted(site))
                .statusCode(201)
                .body("openCriticals", equalTo(0))
                .extract()
                .<String>path("id");
        Api.as("auditor")
                .get("/v1/partners/" + partner + "/attestations/" + id)
                .then()
                .statusCode(200)
                .body("sites", contains(site))
                .body("evidenceSha256", equalTo(SHA));
        attest(partner, "\"type\":\"PEN_TEST\",\"openCriticals\":2")
                .statusCode(201)
                .body("validUntil", equalTo("2026-06-02"));
        attest(partner, "\"type\":\"OTHER\"").statusCode(201).body("validUntil", nullValue());
        attest(partner, "\"type\":\"ISO27001\",\"validUntil\":\"2025-06-02\"")
                .statusCode(422)
                .body("code", equalTo("ends-before-it-begins"));
        attest(partner, "\"type\":\"ISO27001\",\"sites\":[\"%s\"]".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sites/0"));
        attest(partner, "\"type\":\"ISO27001\",\"openCriticals\":-1").statusCode(400);
        Sample.manager()
                .get("/v1/partners/" + partner + "/attestations?limit=2")
                .then()
                .body("items.type", contains("OTHER", "PEN_TEST"));
    }

    @Test
    void aRepeatedConclusionIsRecordedOnce() {
        var partner = Sample.prospect();
        var key = UUID.randomUUID().toString();
        var path = "/v1/partners/" + partner + "/assessments";
        var ids = new String[2];
        for (int i = 0; i < 2; i++) {
            ids[i] = Sample.manager()
                    .header("Idempotency-Key", key)
                    .body(Sample.conclusion("2026-12-01"))
                    .post(path)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        assertEquals(ids[0], ids[1]);
        Sample.manager().get(path).then().body("items", hasSize(1));
    }

    private static io.restassured.response.ValidatableResponse attest(String partner, String members) {
        return Sample.manager()
                .body("""
                        {"scope":"Beilun works","issuer":"TÜV","performedAt":"2025-06-02","evidenceRef":"dms://4711",
                         "evidenceSha256":"%s",%s}""".formatted(SHA, members))
                .post("/v1/partners/" + partner + "/attestations")
                .then();
    }
}
