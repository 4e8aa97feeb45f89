package safeguard.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import safeguard.local.identity.KeycloakServer;
import safeguard.local.postgres.PostgresServer;
import safeguard.local.process.Processes;
import safeguard.local.setup.PortCheck;
import safeguard.local.setup.Ports;

/** Makes the ground clean before a start, whatever ended the run before. */
final class Recovery {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Processes processes;
    private final PostgresServer postgres;

    Recovery(Processes processes, PostgresServer postgres) {
        this.processes = processes;
        this.postgres = postgres;
    }

    /** Stops left-over services; PostgreSQL and Keycloak are taken over when they are on the wanted ports. */
    void prepare(Ports ports) throws IOException, InterruptedException {
        boolean reusable = on(PostgresServer.NAME, ports.postgres());
        for (String name : processes.names()) {
            boolean kept = name.equals(PostgresServer.NAME)
                    || (reusable && name.equals(KeycloakServer.NAME) && on(name, ports.keycloak()));
            if (!kept) {
                processes.stop(name, GRACE);
            }
        }
        if (!reusable) {
            postgres.stop();
        }
        requireFree(ports);
    }

    /** Stops everything that any earlier run has left. */
    void stopAll() throws IOException, InterruptedException {
        for (String name : processes.names()) {
            if (!name.equals(PostgresServer.NAME)) {
                processes.stop(name, GRACE);
            }
        }
        postgres.stop();
    }

    private void requireFree(Ports ports) {
        Map<String, Integer> needed = ports.byName();
        processes.names().forEach(needed::remove);
        PortCheck.requireFree(needed);
    }

    private boolean on(String name, int port) {
        return processes.find(name).isPresent()
                && processes.port(name).filter(recorded -> recorded == port).isPresent();
    }
}
