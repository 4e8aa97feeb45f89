package safeguard.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import safeguard.local.control.ControlClient;
import safeguard.local.service.Service;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Refusal;

/** Scenario S1 from the first "no" to the reminder, played on the running system by its own people. */
public final class Journey {

    private static final String SECOND_HALF = "2026-12-14T10:00:00+08:00";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api;
    private final Ports ports;
    private final ControlClient control;
    private final Narrator narrator;

    public Journey(Ports ports, ControlClient control, PrintStream out) {
        this.ports = ports;
        this.api = new Api(ports);
        this.control = control;
        this.narrator = new Narrator(out);
    }

    /** True when every answer is the one that the scenario prescribes. */
    public boolean play() {
        firstHalf();
        String today = control("date").getFirst();
        narrator.chapter("The business day moves to 2026-12-14 (the services restart)");
        control("now " + SECOND_HALF);
        try {
            secondHalf();
        } finally {
            narrator.chapter("Back to " + today);
            control("today " + today);
        }
        narrator.tell(
                narrator.isAllRight() ? "Every answer was the right one." : "Not every answer was the right one.");
        return narrator.isAllRight();
    }

    private void firstHalf() {
        narrator.chapter("24 November 2026: may drawing set D-118 go to Xinrui, for Haotian to cut the mould?");
        narrator.tell(
                "Hallberg Pressen asks for TS-0042 (L4), partner P-XINRUI, sub-tier P-HAOTIAN, purpose TOOL_MAKING.");
        JsonNode decision = decide("requester", request().put("asOf", "2026-11-24"));
        narrator.expect("outcome", "DENY", decision.path("outcome").asText());
        narrator.expect(
                "reasons",
                Set.of("CLASS_L4_NEEDS_GREEN_CURRENT", "CLAUSE_MISSING C08", "DD_EXPIRED", "SUBTIER_NOT_APPROVED"),
                codes(decision, "reasons", "clauseType"));
        decision.path("reasons")
                .forEach(reason -> narrator.tell("· " + reason.path("message").asText()));
        narrator.tell("The least that would make it yes:");
        decision.path("remedies")
                .forEach(remedy -> narrator.tell("→ " + remedy.path("message").asText()));
    }

    private void secondHalf() {
        narrator.chapter("8 to 11 December 2026: the remedies");
        remedies();
        narrator.chapter("14 December 2026: the same request");
        JsonNode decision = decide("contract-manager", request());
        narrator.expect(
                "outcome", "ALLOW_WITH_CONDITIONS", decision.path("outcome").asText());
        narrator.expect("reasons that block", Set.of(), blocking(decision));
        narrator.expect(
                "conditions",
                Set.of("COPY_LIMIT 2", "NAMED_RECIPIENTS 6", "TOOL_CUSTODY"),
                codes(decision, "conditions", "limit"));
        decision.path("conditions")
                .forEach(condition ->
                        narrator.tell("· " + condition.path("message").asText()));
        JsonNode clearance = api.require(
                        "contract-manager",
                        Service.PARTNERS,
                        "GET",
                        "/v1/partners/P-XINRUI/effective-clearance?engagementId=ENG-D118&asOf=2026-12-14",
                        null,
                        null)
                .body();
        narrator.expect(
                "due diligence valid until",
                "2027-12-08",
                clearance.path("assessmentValidUntil").asText());
        new Aftermath(api, ports, narrator).play(decision);
    }

    private void remedies() {
        try {
            Scenario remedies = Scenario.read("s1-remedies.yaml");
            var steps = new Steps(api);
            for (Step step : remedies.steps()) {
                boolean done = steps.perform(remedies, step);
                if (step.say() != null) {
                    narrator.tell((done ? "· " : "· (already) ") + step.say());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode decide(String user, ObjectNode request) {
        return api.require(user, Service.CONTRACTS, "POST", "/v1/disclosure-decisions", request, null)
                .body();
    }

    static ObjectNode request() {
        ObjectNode request = JSON.createObjectNode()
                .put("partner", "P-XINRUI")
                .put("engagement", "ENG-D118")
                .put("purpose", "TOOL_MAKING")
                .put("mode", "DOCUMENT")
                .put("siteCountry", "CN");
        request.putArray("tradeSecrets").add("TS-0042");
        request.putArray("subTiers").add("P-HAOTIAN");
        var recipients = request.putArray("recipients");
        recipients.addObject().put("name", "Zhang Min").put("role", "Tool designer");
        recipients.addObject().put("name", "Chen Hao").put("role", "Mould maker");
        return request;
    }

    /** Each code with its parameter, when it has one. */
    private static Set<String> codes(JsonNode decision, String list, String parameter) {
        var codes = new TreeSet<String>();
        for (JsonNode entry : decision.path(list)) {
            codes.add((entry.path("code").asText() + " " + entry.path(parameter).asText("")).strip());
        }
        return codes;
    }

    private static Set<String> blocking(JsonNode decision) {
        return StreamSupport.stream(decision.path("reasons").spliterator(), false)
                .filter(reason -> reason.path("severity").asText().equals("BLOCK"))
                .map(reason -> reason.path("code").asText())
                .collect(Collectors.toSet());
    }

    private List<String> control(String request) {
        return control.ask(request).orElseThrow(() -> new Refusal("The local system has stopped."));
    }
}
