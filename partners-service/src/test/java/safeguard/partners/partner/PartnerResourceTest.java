package safeguard.partners.partner;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguard.partners.ObligationsPort;
import safeguard.partners.Sample;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(ObligationsPort.class)
class PartnerResourceTest {

    private static final String FULL = """
            {"ref":"%s","knownSince":"2025-09-01","legalName":"Ningbo Xinrui Precision Casting Co., Ltd.","country":"CN",
             "otherNames":[{"name":"宁波新锐精密铸造有限公司","language":"zh","script":"Hans"}],
             "identifiers":[{"scheme":"USCC","value":"91330200MA2CXR0D1J","verifiedAt":"2026-11-20T10:00:00+01:00"},
                            {"scheme":"LEI","value":"529900XNRU1PRC1S1074"},{"scheme":"HOUSE","value":"x-1"}],
             "roles":["SUPPLIER","CONTRACT_MANUFACTURER"],"competitor":true,
             "sites":[{"name":"Beilun works","country":"CN","address":"18 Hengshan Road","activities":["casting"]}]}""";

    @Test
    void recordsAPartnerWithAllItsData() {
        var ref = Sample.ref("P");
        var id = Sample.manager()
                .body(FULL.formatted(ref))
                .post("/v1/partners")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", startsWith("/v1/partners/"))
                .extract()
                .<String>path("id");
        Api.as("auditor")
                .get("/v1/partners/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("ref", equalTo(ref))
                .body("status", equalTo("PROSPECT"))
                .body("statusSince", equalTo("2025-09-01"))
                .body("otherNames[0].script", equalTo("Hans"))
                .body("identifiers[0].verifiedAt", equalTo("2026-11-20T09:00:00Z"))
                .body("identifiers[1].verifiedAt", nullValue())
                .body("roles", equalTo(java.util.List.of("SUPPLIER", "CONTRACT_MANUFACTURER")))
                .body("competitor", equalTo(true))
                .body("sites[0].activities[0]", equalTo("casting"))
                .body("history[0].by", equalTo("partner-manager"));
        Api.as("contract-manager")
                .get("/v1/partners/" + ref)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void makesARefWhenNoneIsGiven() {
        Sample.manager()
                .body("{\"legalName\":\"Sierra\",\"country\":\"MX\"}")
                .post("/v1/partners")
                .then()
                .statusCode(201)
                .body("ref", matchesPattern("P-[0-9A-Z]{8}"))
                .body("knownSince", equalTo("2026-12-14"));
    }

    @Test
    void aRefIsUniqueWithinTheTenant() {
        var ref = Sample.prospect();
        var body = "{\"ref\":\"%s\",\"legalName\":\"Other\",\"country\":\"CN\"}".formatted(ref);
        Sample.manager().body(body).post("/v1/partners").then().statusCode(409).body("code", equalTo("already-exists"));
        Api.as("partner-manager", "kessler")
                .body(body)
                .post("/v1/partners")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"country":"CN"}                                                   | /legalName
            {"legalName":" ","country":"CN"}                                   | /legalName
            {"legalName":"X"}                                                  | /country
            {"legalName":"X","country":"cn"}                                   | /country
            {"legalName":"X","country":"ZZ"}                                   | /country
            {"legalName":"X","country":"CN","status":"ACTIVE"}                 | /status
            {"legalName":"X","country":"CN","id":"1"}                          | /id
            {"legalName":"X","country":"CN","ref":"no ref"}                    | /ref
            {"legalName":"X","country":"CN","ref":"0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f50"} | /ref
            {"legalName":"X","country":"CN","roles":["BOSS"]}                  | /roles/0
            {"legalName":"X","country":"CN","competitor":"yes"}                | /competitor
            {"legalName":"X","country":"CN","knownSince":"yesterday"}          | /knownSince
            {"legalName":"X","country":"CN","identifiers":[{"scheme":"LEI"}]}  | /identifiers/0/value
            {"legalName":"X","country":"CN","identifiers":[{"scheme":"lei","value":"1"}]} | /identifiers/0/scheme
            {"legalName":"X","country":"CN","sites":[{"name":"S","country":"XX"}]} | /sites/0/country
            {"legalName":"X","country":"CN","sites":[{"name":"S","country":"CN","activities":[""]}]} | /sites/0/activities/0
            {"legalName":"X","country":"CN","otherNames":[{"name":"Y","script":"hans"}]} | /otherNames/0/script
            """)
    void explainsABadShape(String body, String pointer) {
        Sample.manager()
                .body(body)
                .post("/v1/partners")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"legalName\":\"X\",\"country\":\"CN\",\"roles\":[null]}",
                "{\"legalName\":\"X\",\"country\":\"CN\",\"sites\":[null]}",
                "null",
                "[]",
                "{"
            })
    void refusesWhatIsNoPartner(String body) {
        Sample.manager().body(body).post("/v1/partners").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "identifiers":[{"scheme":"VAT","value":"DE1"},{"scheme":"LEI","value":"529900XNRU1PRC1S1075"}] | check-digits-wrong | /identifiers/1/value
            "identifiers":[{"scheme":"USCC","value":"91330200MA2CXR0D1P"}]                             | check-digits-wrong | /identifiers/0/value
            "identifiers":[{"scheme":"VAT","value":"DE1"},{"scheme":"VAT","value":"DE1"}]              | identifier-twice   | /identifiers/1/value
            "knownSince":"2026-12-24"                                                                  | date-in-future     | /knownSince
            "parent":"P-NOBODY"                                                                        | partner-unknown    | /parent
            "sites":[{"id":"0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f50","name":"S","country":"CN"}]          | site-unknown       | /sites/0/id
            """)
    void explainsABrokenRule(String member, String code, String pointer) {
        Sample.manager()
                .body("{\"legalName\":\"X\",\"country\":\"CN\",%s}".formatted(member))
                .post("/v1/partners")
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void theSameKeyCreatesOnce() {
        var key = UUID.randomUUID().toString();
        var body = "{\"legalName\":\"Once\",\"country\":\"DE\"}";
        var first = Sample.manager()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/partners")
                .then()
                .statusCode(201)
                .extract();
        var second = Sample.manager()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/partners")
                .then()
                .statusCode(201)
                .extract();
        assertEquals(first.asString(), second.asString());
        Sample.manager()
                .header("Idempotency-Key", key)
                .body(body.replace("Once", "Twice"))
                .post("/v1/partners")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void updatesTheMasterDataOfTheVersionRead() {
        var ref = Sample.prospect();
        var path = "/v1/partners/" + ref;
        var site = Sample.manager().get(path).then().extract().<String>path("sites[0].id");
        var body = """
                {"legalName":"Xinrui (renamed)","country":"CN","sites":[
                 {"id":"%s","name":"Beilun works 2","country":"CN"},{"name":"Second","country":"VN"}]}""".formatted(site);
        Sample.manager().body(body).put(path).then().statusCode(428).body("code", equalTo("precondition-required"));
        Sample.manager().header("If-Match", "\"7\"").body(body).put(path).then().statusCode(412);
        Sample.manager().header("If-Match", "3").body(body).put(path).then().statusCode(400);
        Sample.manager()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("legalName", equalTo("Xinrui (renamed)"))
                .body("sites[0].id", equalTo(site))
                .body("sites", hasSize(2));
        Sample.manager().header("If-Match", "\"0\"").body(body).put(path).then().statusCode(412);
    }

    @Test
    void ownershipHasNoCircle() {
        var grandparent = Sample.prospect();
        var parent = Sample.prospect();
        var child = Sample.prospect();
        own(parent, grandparent, 200);
        own(child, parent, 200);
        own(grandparent, child, 422);
        own(child, child, 422);
        Sample.manager().get("/v1/partners/" + child).then().body("parent.ref", equalTo(parent));
    }

    @Test
    void listsByStatusCountryAndText() {
        var name = "Zzyzx 100%_works " + UUID.randomUUID();
        for (var country : new String[] {"JP", "JP", "IN"}) {
            Sample.manager()
                    .body("{\"legalName\":\"%s\",\"country\":\"%s\",\"otherNames\":[{\"name\":\"瑞穂精機\"}]}"
                            .formatted(name, country))
                    .post("/v1/partners")
                    .then()
                    .statusCode(201);
        }
        list("text=zZYZX&limit=200").body("items", hasSize(3)).body("next", nullValue());
        list("text=瑞穂&country=JP").body("items.country", equalTo(java.util.List.of("JP", "JP")));
        list("text=100%25_w").body("items", hasSize(3));
        list("text=100%25%25w").body("items", hasSize(0));
        list("text=zzyzx&status=ACTIVE").body("items", hasSize(0));
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = list("text=zzyzx&limit=1" + cursor).extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);
        assertEquals(3, seen.stream().distinct().count());
        assertEquals(3, seen.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=nonsense", "country=XX"})
    void refusesBadFilters(String query) {
        Sample.manager().get("/v1/partners?" + query).then().statusCode(400).body("code", equalTo("invalid-request"));
    }

    @Test
    void takesTheStepsOfTheLifeCycle() {
        var path = "/v1/partners/" + Sample.activePartner();
        Sample.take(Sample.manager(), path, "activation", "{}").statusCode(409).body("code", equalTo("wrong-status"));
        Sample.take(Sample.manager(), path, "suspension", "{\"from\":\"2026-11-22\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        Sample.take(Sample.manager(), path, "suspension", "{\"from\":\"2026-12-24\",\"reason\":\"x\"}")
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
        Sample.take(Sample.manager(), path, "suspension", "{\"from\":\"2025-11-09\",\"reason\":\"x\"}")
                .statusCode(422)
                .body("code", equalTo("date-before-last-change"));
        Sample.take(Api.as("incident-lead"), path, "suspension", "{\"from\":\"2026-11-22\",\"reason\":\"leak\"}")
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("statusSince", equalTo("2026-11-22"))
                .body("history.status", hasItems("PROSPECT", "ONBOARDING", "ACTIVE", "SUSPENDED"));
        Sample.manager()
                .body("{\"reason\":\"cleared\"}")
                .post(path + "/reinstatement")
                .then()
                .statusCode(428);
        Sample.manager()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"cleared\"}")
                .post(path + "/reinstatement")
                .then()
                .statusCode(412);
        Sample.take(Api.as("compliance-officer"), path, "reinstatement", "{\"reason\":\"cleared\"}")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        Sample.take(Sample.manager(), path, "offboarding", "{\"reason\":\"project over\"}")
                .statusCode(200);
        Sample.take(Sample.manager(), path, "closure", "{}").statusCode(200).body("status", equalTo("OFFBOARDED"));
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        var path = "/v1/partners/" + Sample.activePartner();
        var id = Sample.manager().get(path).then().extract().<String>path("id");
        var trail = new ArrayList<String>();
        String cursor = "";
        do {
            var page = Api.as("auditor")
                    .get("/v1/audit/entries?limit=200" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            trail.addAll(page.path("items.entry.findAll { it.objectId == '%s' }.action".formatted(id)));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);
        assertEquals(java.util.List.of("partner.create", "partner.start-onboarding", "partner.activate"), trail);
        Api.as("auditor").get("/v1/audit/verify").then().statusCode(200).body("intact", equalTo(true));
        Api.as("auditor").get("/v1/audit/entries?limit=1").then().body("items", not(hasSize(0)));
    }

    private static void own(String partner, String parent, int status) {
        var path = "/v1/partners/" + partner;
        var answer = Sample.manager()
                .header("If-Match", Sample.etag(path))
                .body("{\"legalName\":\"X\",\"country\":\"CN\",\"parent\":\"%s\"}".formatted(parent))
                .put(path)
                .then()
                .statusCode(status);
        if (status == 422) {
            answer.body("code", equalTo("ownership-cycle")).body("errors[0].pointer", equalTo("/parent"));
        }
    }

    private static io.restassured.response.ValidatableResponse list(String query) {
        return Sample.manager()
                .urlEncodingEnabled(false)
                .get("/v1/partners?" + query.replace("瑞穂", "%E7%91%9E%E7%A9%82"))
                .then()
                .statusCode(200);
    }
}
