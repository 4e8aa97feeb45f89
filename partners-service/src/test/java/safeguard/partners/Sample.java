package safeguard.partners;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import safeguard.platform.testing.Api;

/** Makes what a test starts from, through the API. */
public final class Sample {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Sample() {}

    /** The partner manager of tenant hallberg. */
    public static RequestSpecification manager() {
        return Api.as("partner-manager");
    }

    /** A second partner manager, for what needs two persons. */
    public static RequestSpecification secondManager() {
        return Api.asSubject("partner-manager", "hallberg", "partner-manager-2");
    }

    /** A ref that no other test uses. */
    public static String ref(String prefix) {
        return prefix + "-T" + NUMBER.incrementAndGet();
    }

    /** A prospect known since 2025-09-01; returns its ref. */
    public static String prospect() {
        var ref = ref("P");
        manager().body("""
                        {"ref":"%s","knownSince":"2025-09-01","legalName":"Ningbo Xinrui Precision Casting Co., Ltd.",
                         "country":"CN","sites":[{"name":"Beilun works","country":"CN"}]}""".formatted(ref)).post("/v1/partners").then().statusCode(201);
        return ref;
    }

    /** An active partner, active since 2025-11-10; returns its ref. */
    public static String activePartner() {
        var ref = prospect();
        take(manager(), "/v1/partners/" + ref, "onboarding", "{\"from\":\"2025-09-10\"}")
                .statusCode(200);
        take(manager(), "/v1/partners/" + ref, "activation", "{\"from\":\"2025-11-10\"}")
                .statusCode(200);
        return ref;
    }

    /** An engagement with the partner, up to L4; returns its ref. */
    public static String engagement(String partner) {
        var ref = ref("ENG");
        manager()
                .body("""
                        {"ref":"%s","partner":"%s","project":"Drawing set D-118","purposes":["TOOL_MAKING","TESTING"],
                         "highestClassification":"L4","deliveryModes":["DOCUMENT"],"countries":["CN"]}""".formatted(ref, partner))
                .post("/v1/engagements")
                .then()
                .statusCode(201);
        return ref;
    }

    /** A proposed clearance up to L4; returns its id. */
    public static String proposal(String engagement) {
        return manager()
                .body("""
                        {"engagement":"%s","maxClassification":"L4","purposes":["TOOL_MAKING"],"countries":["CN"],
                         "deliveryModes":["DOCUMENT"],"proposedOn":"2025-11-17","basis":"Due diligence of 2025-11-14"}""".formatted(engagement))
                .post("/v1/clearances")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A conclusion I 71.0, C 90: green. */
    public static ValidatableResponse conclude(String partner, String on) {
        return manager()
                .body(conclusion(on))
                .post("/v1/partners/" + partner + "/assessments")
                .then();
    }

    /** The body of a green conclusion. */
    public static String conclusion(String on) {
        return """
                {"concludedOn":"%s","result":"OK","controlScore":90,"inherentFactors":{"classification":1,
                 "completeness":0.6,"country":0.7,"competitor":0.5,"exposure":1,"subTier":0.5,"access":0.2}}""".formatted(on);
    }

    /** A passed check. */
    public static ValidatableResponse check(String partner, String type, String on) {
        return manager()
                .body("{\"type\":\"%s\",\"performedOn\":\"%s\",\"result\":\"PASSED\",\"source\":\"test list\"}"
                        .formatted(type, on))
                .post("/v1/partners/" + partner + "/checks")
                .then();
    }

    /** A state sub-resource of an object, with the ETag of now. */
    public static ValidatableResponse take(RequestSpecification as, String object, String step, String body) {
        return as.header("If-Match", etag(object))
                .body(body)
                .post(object + "/" + step)
                .then();
    }

    /** The ETag of an object now. */
    public static String etag(String object) {
        return manager().get(object).then().statusCode(200).extract().header("ETag");
    }
}
