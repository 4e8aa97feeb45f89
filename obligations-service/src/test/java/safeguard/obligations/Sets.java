package safeguard.obligations;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import safeguard.platform.testing.Api;

/** Obligation sets as the other services send them, and what follows from them, for tests over HTTP. */
public final class Sets {

    /** The inventory of S1, per disclosure or from an anchor day. */
    public static final String INVENTORY = """
            {"specKey":"C16.inventory","kind":"INVENTORY_REPORT","title":"Report the inventory of copies","obligor":"THEIRS",
             "clauseRef":"16.1 (C16)","owner":"contract-manager","fallbackRole":"contract-manager","severity":"MEDIUM","blocking":true,
             "dueRule":{"kind":"RELATIVE","date":null,"from":null,"to":null,"anchor":"disclosure-made","anchorDate":%s,"amount":15,
               "unit":"BUSINESS_DAY","direction":"AFTER","regime":"CN-CC","calendars":["CN"],"roll":"REGIME","clearDays":false},
             "recurrence":{"rule":"FREQ=MONTHLY;INTERVAL=6","startsAfter":"P6M"},"perEvent":false,
             "reminderPlan":["P30D","P7D","P1D"],"evidenceRequired":["signed inventory"]}""";

    /** A duty on an agreed day: key, title, obligor, blocking, day. */
    private static final String FIXED = """
            {"specKey":"%s","kind":"RECORD","title":"%s","obligor":"%s","owner":%s,"fallbackRole":"contract-manager",
             "severity":"HIGH","blocking":%s,"dueRule":{"kind":"FIXED","date":"%s"}}""";

    private Sets() {}

    /** Ours, owned by the contract manager. */
    public static String ours(String key, String day) {
        return FIXED.formatted(key, "Duty " + key, "OURS", "\"contract-manager\"", false, day);
    }

    /** Theirs, blocking while late. */
    public static String theirs(String key, String day) {
        return FIXED.formatted(key, "Duty " + key, "THEIRS", "\"contract-manager\"", true, day);
    }

    /** Ours, with this owner (a JSON value) and title. */
    public static String owned(String key, String owner, String title, String day) {
        return FIXED.formatted(key, title, "OURS", owner, false, day);
    }

    /** The inventory, counted from a day (a JSON value) or from the event when null. */
    public static String inventory(String anchorDate) {
        return INVENTORY.formatted(anchorDate == null ? "null" : '"' + anchorDate + '"');
    }

    /** A set of an agreement with a partner that is called after its label. */
    public static String body(long version, String label, String... specs) {
        return """
                {"version":%d,"label":"%s","partner":{"id":"%s","ref":"P-%s","name":"Partner of %s"},"zone":"Asia/Shanghai",
                 "trackFrom":"2026-11-22","obligations":[%s]}""".formatted(version, label, partner(label), label, label, String.join(",", specs));
    }

    /** The partner of an agreement of this label. */
    public static UUID partner(String label) {
        return UUID.nameUUIDFromBytes(("partner " + label).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** States a set for an agreement in tenant hallberg. */
    public static ValidatableResponse put(UUID agreement, long version, String label, String... specs) {
        return put("hallberg", agreement, body(version, label, specs));
    }

    /** States a set as it is. */
    public static ValidatableResponse put(String tenant, UUID agreement, String body) {
        return Api.asService("contracts-service", tenant, "contract-manager")
                .contentType(JSON)
                .body(body)
                .put("/v1/obligation-sets/agreement/" + agreement)
                .then();
    }

    /** The ids of the occurrences of an agreement, by date. */
    public static List<String> occurrences(UUID agreement) {
        return list("agreement=" + agreement).extract().path("items.id");
    }

    /** A list of occurrences. */
    public static ValidatableResponse list(String query) {
        return Api.as("contract-manager")
                .get("/v1/occurrences?limit=200&" + query)
                .then()
                .statusCode(200);
    }

    /** Reports an event of an agreement. */
    public static ValidatableResponse trigger(UUID event, UUID agreement, String anchor, String at) {
        return Api.asService("contracts-service", "hallberg", "contract-manager")
                .body("""
                        {"eventId":"%s","source":"agreement/%s","anchor":"%s","at":"%s","zone":"Asia/Shanghai"}""".formatted(event, agreement, anchor, at))
                .post("/v1/trigger-events")
                .then();
    }
}
