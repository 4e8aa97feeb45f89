package safeguard.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import safeguard.local.service.Service;

/** What a nightly job does for a customer: screenings and register extracts that never become stale. */
final class WeeklyChecks {

    private static final List<String> TYPES = List.of("SCREENING", "REGISTRY_EXTRACT");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api;
    private final LocalDate today;

    WeeklyChecks(Api api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    /** Records what is missing up to today; today itself is always covered. */
    void topUp(String user, Scenario.Monitored monitored) {
        String path = "/v1/partners/%s/checks".formatted(monitored.partner());
        Set<String> known = new HashSet<>();
        for (JsonNode check :
                api.getAll(user, Service.PARTNERS, path + "?limit=200").body().path("items")) {
            known.add(check.path("type").asText() + check.path("performedOn").asText());
        }
        days(monitored.since())
                .forEach(day -> TYPES.stream()
                        .filter(type -> !known.contains(type + day))
                        .forEach(type -> api.require(user, Service.PARTNERS, "POST", path, draft(type, day), null)));
    }

    private Stream<LocalDate> days(LocalDate since) {
        Stream<LocalDate> weekly = Stream.iterate(since, day -> !day.isAfter(today), day -> day.plusWeeks(1));
        return Stream.concat(weekly, Stream.of(today).filter(day -> !day.isBefore(since)))
                .distinct();
    }

    private static JsonNode draft(String type, LocalDate day) {
        String source = type.equals("SCREENING") ? "Demo screening list of " + day : "Register extract of " + day;
        return JSON.createObjectNode()
                .put("type", type)
                .put("performedOn", day.toString())
                .put("result", "PASSED")
                .put("source", source);
    }
}
