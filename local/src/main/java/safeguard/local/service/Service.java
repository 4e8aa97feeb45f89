package safeguard.local.service;

import safeguard.local.setup.Ports;

/** The three services. */
public enum Service {
    PARTNERS("partners"),
    CONTRACTS("contracts"),
    OBLIGATIONS("obligations");

    private final String domain;

    Service(String domain) {
        this.domain = domain;
    }

    /** Name of the module, the process, the OIDC client and the log. */
    public String id() {
        return domain + "-service";
    }

    public String database() {
        return domain;
    }

    public int port(Ports ports) {
        return switch (this) {
            case PARTNERS -> ports.partners();
            case CONTRACTS -> ports.contracts();
            case OBLIGATIONS -> ports.obligations();
        };
    }

    public String url(Ports ports) {
        return "http://localhost:" + port(ports);
    }
}
