package safeguard.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import safeguard.local.service.Service;
import safeguard.local.setup.Http;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Progress;
import safeguard.local.setup.Refusal;

/** The demo tenants and their data, entered through the public API by the demo people. */
public final class Portfolio {

    private static final List<String> FILES = List.of(
            "people-hallberg.yaml",
            "people-kessler.yaml",
            "s1-xinrui.yaml",
            "s2-sierra.yaml",
            "s3-mizuho.yaml",
            "s4-kaveri.yaml");
    private static final Map<String, String> TENANTS =
            Map.of("hallberg", "Hallberg group (demo)", "kessler", "Kessler & Roth Werkzeugmaschinen AG (demo)");
    private static final LocalDate COMPLETE_FROM = LocalDate.of(2026, 11, 22);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ports ports;
    private final Api api;
    private final Steps steps;
    private final Progress progress;

    public Portfolio(Ports ports, Progress progress) {
        this.ports = ports;
        this.api = new Api(ports);
        this.steps = new Steps(api);
        this.progress = progress;
    }

    /** Each service must know a tenant before its people can work. */
    public void registerTenants() {
        TENANTS.forEach((tenant, name) -> {
            JsonNode body = JSON.createObjectNode().put("name", name);
            for (Service service : Service.values()) {
                api.require("platform-operator", service, "PUT", "/v1/tenants/" + tenant, body, null);
            }
        });
    }

    /** Enters what is not there yet; facts of days that have not come are left for a later time. */
    public void load(Instant now) throws IOException {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int entered = 0;
        for (String file : FILES) {
            Scenario scenario = Scenario.read(file);
            for (Step step : scenario.steps()) {
                entered += step.hasCome(now) && enter(scenario, step, today) ? 1 : 0;
            }
            topUp(scenario, today);
        }
        progress.step("demo portfolio: complete up to %s (%d records entered)".formatted(today, entered));
    }

    /** Keeps screenings and register extracts current when the business day moves. */
    public void topUp(LocalDate today) throws IOException {
        for (String file : FILES) {
            topUp(Scenario.read(file), today);
        }
    }

    /** Ordinary reading by ordinary people: what a start-up cache should have seen. */
    public void exercise() {
        for (Service service : Service.values()) {
            Http.answers(service.url(ports) + "/q/health/ready");
            Http.answers(service.url(ports) + "/openapi");
        }
        for (int round = 0; round < 10; round++) {
            api.get("contract-manager", Service.PARTNERS, "/v1/partners?limit=50");
            api.get(
                    "contract-manager",
                    Service.PARTNERS,
                    "/v1/partners/P-XINRUI/effective-clearance?engagementId=ENG-D118");
            api.get("contract-manager", Service.CONTRACTS, "/v1/trade-secrets?limit=50");
            api.get("contract-manager", Service.CONTRACTS, "/v1/agreements?limit=50");
            api.get("contract-manager", Service.OBLIGATIONS, "/v1/occurrences?limit=50");
            api.get("auditor", Service.OBLIGATIONS, "/v1/holds");
            firstDecision();
        }
    }

    /**
     * Asks until the services know each other: the first calls between them load code and fetch tokens, which takes
     * longer than the second that a decision waits for its peers.
     */
    public void warmUp() {
        for (int round = 0;
                round < 10 && firstDecision().body().at("/reasons").toString().contains("UNAVAILABLE");
                round++) {
            progress.step("services: getting to know each other");
        }
    }

    private Answer firstDecision() {
        var request = Journey.request().put("asOf", "2026-11-24");
        return api.send("requester", Service.CONTRACTS, "POST", "/v1/disclosure-decisions", request, null);
    }

    /** On a business day in the past some facts lie ahead; they and what builds on them wait. */
    private boolean enter(Scenario scenario, Step step, LocalDate today) {
        try {
            return steps.perform(scenario, step);
        } catch (Refusal refused) {
            if (today.isBefore(COMPLETE_FROM)) {
                return false;
            }
            throw refused;
        }
    }

    private void topUp(Scenario scenario, LocalDate today) {
        var checks = new WeeklyChecks(api, today);
        scenario.monitored().forEach(partner -> checks.topUp(scenario.user("partner-manager"), partner));
    }
}
