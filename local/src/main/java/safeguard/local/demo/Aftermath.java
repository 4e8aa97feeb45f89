package safeguard.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import safeguard.local.service.Service;
import safeguard.local.setup.Http;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Refusal;

/** What a "yes" sets in motion: the disclosure, the duties it starts, and the first reminder. */
final class Aftermath {

    private static final String USER = "contract-manager";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration SYNC_LIMIT = Duration.ofSeconds(60);

    private final Api api;
    private final Ports ports;
    private final Narrator narrator;

    Aftermath(Api api, Ports ports, Narrator narrator) {
        this.api = api;
        this.ports = ports;
        this.narrator = narrator;
    }

    void play(JsonNode decision) {
        narrator.chapter("The disclosure is made and recorded");
        narrator.expect("disclosure", "MADE", disclose(decision).path("state").asText());
        narrator.chapter("The obligations service learns of it through the outbox");
        JsonNode inventory = awaitOccurrence("C16.", "2027-07-05");
        narrator.expect(
                "copy inventory due",
                "2027-07-05",
                inventory.path("dates").path("due").asText());
        narrator.expect(
                "calendar of that year",
                "PROVISIONAL",
                inventory.path("dates").path("calendarStatus").asText());
        narrator.expect(
                "access list owed by",
                "THEIRS",
                obligation("C06.").path("obligor").asText());
        narrator.chapter("The reminder job runs");
        remind();
    }

    private JsonNode disclose(JsonNode decision) {
        Answer made = api.getAll(USER, Service.CONTRACTS, "/v1/disclosures?partner=P-XINRUI");
        Optional<JsonNode> earlier = stream(made.body().path("items"))
                .filter(disclosure -> disclosure.path("basis").asText().equals("DECISION"))
                .findFirst();
        if (earlier.isPresent()) {
            narrator.tell("(already recorded by an earlier run)");
            return earlier.get();
        }
        ObjectNode draft = Journey.request()
                .put("decision", decision.path("id").asText())
                .put("copies", 2)
                .put("marking", "SECRET – numbered copy")
                .put("madeAt", decision.path("decidedAt").asText())
                .put("zone", "Asia/Shanghai");
        draft.remove("siteCountry");
        draft.remove("subTiers");
        return api.require(USER, Service.CONTRACTS, "POST", "/v1/disclosures", draft, null)
                .body();
    }

    private JsonNode awaitOccurrence(String specKey, String due) {
        return await(() -> stream(api.getAll(USER, Service.OBLIGATIONS, "/v1/occurrences?partner=P-XINRUI&limit=200")
                        .body()
                        .path("items"))
                .filter(occurrence -> occurrence.path("specKey").asText().startsWith(specKey))
                .filter(occurrence ->
                        occurrence.path("dates").path("due").asText().equals(due))
                .findFirst());
    }

    private JsonNode obligation(String specKey) {
        return await(() -> stream(api.getAll(USER, Service.OBLIGATIONS, "/v1/obligations?partner=P-XINRUI&limit=200")
                        .body()
                        .path("items"))
                .filter(obligation -> obligation.path("specKey").asText().startsWith(specKey))
                .findFirst());
    }

    private void remind() {
        JsonNode run = api.require(
                        "reminder-job", Service.OBLIGATIONS, "POST", "/v1/reminder-runs", JSON.createObjectNode(), null)
                .body();
        narrator.tell("considered %d, sent %d, failed %d"
                .formatted(
                        run.path("considered").asInt(),
                        run.path("sent").asInt(),
                        run.path("failed").asInt()));
        narrator.expect("failed deliveries", 0, run.path("failed").asInt());
        JsonNode about = await(
                () -> stream(mail()).filter(Aftermath::isAboutTheAgreement).findFirst());
        narrator.expect("a reminder about NNN-2025-007 is in the inbox", true, isAboutTheAgreement(about));
        narrator.tell("· to %s: %s"
                .formatted(about.path("to").asText(), about.path("subject").asText()));
        narrator.tell("Read it at http://localhost:" + ports.inbox());
    }

    private static boolean isAboutTheAgreement(JsonNode message) {
        return message.path("subject").asText().contains("NNN-2025-007");
    }

    private JsonNode mail() {
        try {
            return JSON.readTree(Http.send(Http.to("http://localhost:%d/messages".formatted(ports.inbox()))
                            .GET())
                    .body());
        } catch (JsonProcessingException e) {
            throw new Refusal("The mail inbox answered no JSON.", e);
        }
    }

    private static JsonNode await(Supplier<Optional<JsonNode>> question) {
        long deadline = System.nanoTime() + SYNC_LIMIT.toNanos();
        while (true) {
            Optional<JsonNode> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > deadline) {
                return JSON.createObjectNode();
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped.", e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
