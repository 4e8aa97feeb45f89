package safeguard.local.setup;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every port of one local system; all are on the loopback interface only. */
public record Ports(int offset) {

    private static final int HIGHEST = 65_535;
    private static final int HIGHEST_PLANNED = 8180;

    public Ports {
        if (offset < 0 || HIGHEST_PLANNED + offset > HIGHEST) {
            throw new Refusal(
                    "--port-offset must be between 0 and %d, not %d.".formatted(HIGHEST - HIGHEST_PLANNED, offset));
        }
    }

    public int postgres() {
        return 5433 + offset;
    }

    public int inbox() {
        return 8025 + offset;
    }

    public int smtp() {
        return 8026 + offset;
    }

    public int console() {
        return 8080 + offset;
    }

    public int partners() {
        return 8081 + offset;
    }

    public int contracts() {
        return 8082 + offset;
    }

    public int obligations() {
        return 8083 + offset;
    }

    public int keycloak() {
        return HIGHEST_PLANNED + offset;
    }

    public String consoleOrigin() {
        return "http://localhost:" + console();
    }

    public String keycloakUrl() {
        return "http://localhost:" + keycloak();
    }

    public String issuer() {
        return keycloakUrl() + "/realms/safeguard";
    }

    /** Who listens where, in the order of starting. */
    public Map<String, Integer> byName() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("postgres", postgres());
        ports.put("keycloak", keycloak());
        ports.put("partners-service", partners());
        ports.put("contracts-service", contracts());
        ports.put("obligations-service", obligations());
        ports.put("console", console());
        ports.put("inbox", inbox());
        ports.put("smtp", smtp());
        return ports;
    }
}
