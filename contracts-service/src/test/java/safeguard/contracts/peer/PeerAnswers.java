package safeguard.contracts.peer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** What the peers answer about the partner of the main scenario; {@link PeerAnswersTest} holds it to their contracts. */
public final class PeerAnswers {

    public static final String XINRUI_ID = "0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f50";
    private static final ObjectMapper JSON = new ObjectMapper();

    private PeerAnswers() {}

    public static ObjectNode partner() {
        return read("""
                {"id":"0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f50","ref":"P-XINRUI","legalName":"Ningbo Xinrui Precision Casting Co., Ltd.",
                 "country":"CN","status":"ACTIVE","statusSince":"2025-11-20","knownSince":"2025-09-01","otherNames":[],
                 "identifiers":[],"roles":["CONTRACT_MANUFACTURER"],"competitor":false,"sites":[],
                 "history":[{"status":"PROSPECT","from":"2025-09-01","by":"5f0c","recordedAt":"2026-11-22T10:00:00Z"}],
                 "recordedAt":"2026-11-22T10:00:00Z"}""");
    }

    /** Everything in order, as on 2026-12-14. */
    public static ObjectNode clearance() {
        return read("""
                {"partner":"0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f50","ref":"P-XINRUI",
                 "legalName":"Ningbo Xinrui Precision Casting Co., Ltd.","partnerStatus":"ACTIVE","asOf":"2026-12-14",
                 "engagement":"ENG-D118","clearanceId":"0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f57","status":"GRANTED",
                 "maxClassification":"L4","grantedClassification":"L4","purposes":["TOOL_MAKING","SERIES_MANUFACTURE"],
                 "countries":["CN"],"deliveryModes":["DOCUMENT","ORAL"],"conditions":[],"validUntil":"2027-12-08","degraders":[],
                 "score":{"inherent":71.0,"control":90.0,"residual":19.9,"tier":"T1","band":"GREEN"},
                 "assessmentConcludedOn":"2026-12-08","assessmentValidUntil":"2027-12-08",
                 "subTiers":[{"partner":"0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f53","ref":"P-HAOTIAN","status":"APPROVED",
                              "since":"2026-12-11"}],
                 "sites":[],"lastAuditOn":"2026-03-10","screenedOn":"2026-12-13","registryCheckedOn":"2026-12-13",
                 "ruleset":{"id":"due-diligence","version":1}}""");
    }

    /** As on 2026-11-24: the due diligence has run out, the sub-tier is not approved. */
    public static ObjectNode clearanceBeforeTheFixes() {
        var clearance = clearance();
        clearance.put("asOf", "2026-11-24").put("maxClassification", "L1");
        clearance.put("validUntil", "2026-11-14").put("assessmentValidUntil", "2026-11-14");
        clearance.put("assessmentConcludedOn", "2025-11-14");
        clearance.putArray("degraders").add(read("""
                        {"code":"DD_EXPIRED","message":"The due diligence of 2025-11-14 has not been valid since 2026-11-14 (10 days)",
                         "source":"assessment/0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f54","since":"2026-11-14","limitsTo":"L1"}"""));
        ((ObjectNode) clearance.path("subTiers").get(0))
                .put("status", "PENDING")
                .put("since", "2026-11-20");
        return clearance;
    }

    public static ObjectNode noItems() {
        return read("{\"items\":[]}");
    }

    public static ObjectNode holdOn(String scope, String id) {
        var holds = noItems();
        holds.withArray("items").add(read("""
                        {"id":"0199b2c4-7d10-7000-8000-00000000000b","reason":"Suspected exfiltration","source":"manual",
                         "from":"2026-11-22T08:05:00Z","placedBy":"incident-lead","scope":"%s","ids":["%s"]}""".formatted(scope, id)));
        return holds;
    }

    public static ObjectNode overdue() {
        var occurrences = noItems();
        occurrences.withArray("items").add(read("""
                        {"id":"0199b2c4-7d10-7000-8000-000000000005","obligation":"0199b2c4-7d10-7000-8000-000000000004",
                         "source":{"type":"agreement","id":"0199b2c4-7d10-7000-8000-000000000003","label":"NNN-2025-007"},
                         "specKey":"C16.inventory","kind":"INVENTORY_REPORT","title":"Report the inventory of copies",
                         "obligor":"THEIRS","severity":"HIGH","blocking":true,"state":"OPEN","base":"2026-11-01",
                         "dates":{"due":"2026-11-20","nominal":"2026-11-20","strict":"2026-11-20","lenient":"2026-11-20",
                                  "calendarStatus":"OFFICIAL"},
                         "overdue":true,"lateBy":"P24D","zone":"Asia/Shanghai","version":0}"""));
        return occurrences;
    }

    /** Both peers in order for the partner of the main scenario. */
    public static void everythingIsInOrder() {
        Peer.PARTNERS.isWell();
        Peer.OBLIGATIONS.isWell();
        for (var name : new String[] {"P-XINRUI", XINRUI_ID}) {
            Peer.PARTNERS.answers("/v1/partners/" + name, partner());
            Peer.PARTNERS.answers("/v1/partners/" + name + "/effective-clearance", clearance());
        }
        Peer.OBLIGATIONS.answers("/v1/holds", noItems());
        Peer.OBLIGATIONS.answers("/v1/occurrences", noItems());
    }

    public static void clearanceIs(Consumer<ObjectNode> change) {
        var clearance = clearance();
        change.accept(clearance);
        Peer.PARTNERS.answers("/v1/partners/P-XINRUI/effective-clearance", clearance);
    }

    static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
