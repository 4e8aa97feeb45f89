package safeguard.partners;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.platform.testing.TestDatabase;

/** What nobody should send is refused, with the field where there is one; it is never an error of ours. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(ObligationsPort.class)
class OddInputTest {

    private static final String SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            partners                | {"legalName":"A","country":"CN","knownSince":"-999999999-01-01"}                               | /knownSince
            partners                | {"legalName":"A","country":"CN","identifiers":[{"scheme":"UID","value":"1","verifiedAt":"+1000000000-12-31T23:59:59Z"}]} | /identifiers/0/verifiedAt
            partners/P/assessments  | {"concludedOn":"+999999999-12-31","result":"OK","inherentScore":71,"controlScore":90}          | /concludedOn
            partners/P/assessments  | {"concludedOn":"-999999999-01-01","result":"OK","inherentScore":71,"controlScore":90}          | /concludedOn
            partners/P/assessments  | {"concludedOn":"2026-12-01","result":"OK","inherentScore":71,"controlScore":90,"vetoItemsExpireOn":"+999999999-12-31"} | /vetoItemsExpireOn
            partners/P/assessments  | {"concludedOn":"2026-12-01","result":"OK","inherentScore":1e999,"controlScore":90}             | /inherentScore
            partners/P/assessments  | {"concludedOn":"2026-12-01","result":"OK","inherentScore":71,"controlScore":1e2147483647}      | /controlScore
            partners/P/checks       | {"type":"SCREENING","performedOn":"1899-12-31","result":"PASSED","source":"x"}                 | /performedOn
            partners/P/attestations | {"type":"PEN_TEST","scope":"x","issuer":"x","evidenceRef":"x","evidenceSha256":"SHA","performedAt":"-999999999-01-01"} | /performedAt
            partners/P/attestations | {"type":"OTHER","scope":"x","issuer":"x","evidenceRef":"x","evidenceSha256":"SHA","performedAt":"2026-12-01","validUntil":"+999999999-12-31"} | /validUntil
            clearances              | {"engagement":"E","maxClassification":"L4","purposes":["TESTING"],"countries":["CN"],"deliveryModes":["DOCUMENT"],"basis":"x","validFrom":"0000-01-01"} | /validFrom
            clearances              | {"engagement":"E","maxClassification":"L4","purposes":["TESTING"],"countries":["CN"],"deliveryModes":["DOCUMENT"],"basis":"x","validTo":"2201-01-01"} | /validTo
            clearances              | {"engagement":"E","maxClassification":"L4","purposes":["TESTING"],"countries":["CN"],"deliveryModes":["DOCUMENT"],"basis":"x","proposedOn":"1899-12-31"} | /proposedOn
            """)
    void namesTheField(String collection, String body, String pointer) {
        post(collection, body).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            partners                | {"legalName":"A","country":"CN","roles":[null]}
            partners                | {"legalName":"A","country":"CN","sites":[null]}
            partners                | {"legalName":"A","country":"CN","identifiers":[null]}
            partners                | {"legalName":"A","country":"CN","otherNames":[null]}
            partners                | {"legalName":"A","country":"CN","sites":[{"name":"x","country":"CN","activities":[null]}]}
            partners                | {"legalName":"A","country":"CN","sites":[{"name":"\\u0000","country":"CN"}]}
            partners/P/assessments  | {"concludedOn":"2026-12-01","result":"OK","inherentScore":71,"controlAnswers":[null]}
            partners/P/assessments  | {"concludedOn":"2026-12-01","result":"OK","inherentScore":71,"controlAnswers":[]}
            partners/P/assessments  | {"concludedOn":"2026-12-01","result":"BLOCKER","inherentScore":71,"controlScore":90,"vetoes":[null]}
            partners/P/assessments  | {"concludedOn":"2026-12-01","result":"OK","inherentScore":71,"controlScore":1e99999999999}
            partners/P/attestations | {"type":"OTHER","scope":"x","issuer":"x","evidenceRef":"x","evidenceSha256":"SHA","performedAt":"2026-12-01","openCriticals":1e999}
            partners/P/attestations | {"type":"OTHER","scope":"x","issuer":"x","evidenceRef":"x","evidenceSha256":"SHA","performedAt":"2026-12-01","openCriticals":99999999999999999999}
            partners/P/attestations | {"type":"OTHER","scope":"x","issuer":"x","evidenceRef":"x","evidenceSha256":"SHA","performedAt":"2026-12-01","sites":[null]}
            engagements             | {"partner":"P","project":"x","purposes":["TESTING"],"highestClassification":"L1","deliveryModes":[null],"countries":["CN"]}
            engagements             | {"partner":"P","project":"x","purposes":["TESTING"],"highestClassification":"L1","deliveryModes":[],"countries":["CN"]}
            engagements             | {"partner":"P","project":"x","purposes":[null],"highestClassification":"L1","deliveryModes":["ORAL"],"countries":["CN"]}
            clearances              | {"engagement":"E","maxClassification":"L4","purposes":["TESTING"],"countries":[null],"deliveryModes":["DOCUMENT"],"basis":"x"}
            clearances              | {"engagement":"LONG","maxClassification":"L4","purposes":["TESTING"],"countries":["CN"],"deliveryModes":["DOCUMENT"],"basis":"x"}
            """)
    void refuses(String collection, String body) {
        var status = post(collection, body).extract().statusCode();
        assertTrue(status == 400 || status == 422, () -> "answered " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/partners/LONG",
                "/v1/partners?limit=99999999999",
                "/v1/partners?cursor=LONG",
                "/v1/partners?text=LONG",
                "/v1/engagements?partner=LONG",
                "/v1/clearances?engagement=LONG",
                "/v1/engagements/LONG/sub-tiers",
                "/v1/partners/P/effective-clearance?engagementId=LONG",
                "/v1/partners/P/assessments/LONG"
            })
    void looksNothingUpThatCannotBe(String path) {
        var status = Sample.manager()
                .get(path.replace("LONG", "A".repeat(1000)).replace("/P/", "/" + Sample.prospect() + "/"))
                .then()
                .extract()
                .statusCode();
        assertTrue(status == 400 || status == 404, () -> "answered " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "1899-12-31", "2201-01-01", "9999-12-31"})
    void answersForNoDayOutOfReach(String asOf) {
        Sample.manager()
                .get("/v1/partners/" + Sample.prospect() + "/effective-clearance?asOf=" + asOf)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("asOf"));
    }

    @Test
    void anEngagementIsTheSameInCapitalLetters() {
        var partner = Sample.prospect();
        var engagement = Sample.engagement(partner);
        var id = Sample.manager()
                .get("/v1/engagements/" + engagement)
                .then()
                .extract()
                .<String>path("id");
        Sample.manager()
                .get("/v1/partners/" + partner + "/effective-clearance?engagementId=" + id.toUpperCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("engagement", equalTo(engagement));
    }

    private static ValidatableResponse post(String collection, String body) {
        var partner = Sample.prospect();
        var engagement = body.contains("\"E\"") ? Sample.engagement(partner) : "";
        return Sample.manager()
                .body(body.replace("SHA\"", SHA + "\"")
                        .replace("\"P\"", "\"" + partner + "\"")
                        .replace("\"E\"", "\"" + engagement + "\"")
                        .replace("LONG", "A".repeat(1000)))
                .post("/v1/" + collection.replace("/P/", "/" + partner + "/"))
                .then();
    }
}
