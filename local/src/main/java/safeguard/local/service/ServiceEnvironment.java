package safeguard.local.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import safeguard.local.postgres.Databases;
import safeguard.local.postgres.PostgresServer;
import safeguard.local.setup.Ports;

/** What a service is told: exactly the variables that an operator would set. */
final class ServiceEnvironment {

    private static final String CLIENT_SECRET = "local";

    private ServiceEnvironment() {}

    static Map<String, String> of(Service service, int port, Ports ports, Duration clockOffset, Path keyring) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("SAFEGUARD_ENVIRONMENT", "local");
        environment.put("SAFEGUARD_DOCS", "true");
        environment.put("SAFEGUARD_CLOCK_OFFSET", clockOffset.toString());
        environment.put("SAFEGUARD_KEYRING", keyring.toString());
        environment.put("SAFEGUARD_DB_URL", PostgresServer.url(ports, service.database()));
        environment.put("SAFEGUARD_DB_USER", service.database() + "_app");
        environment.put("SAFEGUARD_DB_PASSWORD", Databases.PASSWORD);
        environment.put("SAFEGUARD_DB_OWNER", service.database() + "_owner");
        environment.put("SAFEGUARD_DB_OWNER_PASSWORD", Databases.PASSWORD);
        environment.put("SAFEGUARD_OIDC_ISSUER", ports.issuer());
        environment.put("SAFEGUARD_CLIENT_SECRET", CLIENT_SECRET);
        environment.put("SAFEGUARD_PARTNERS_URL", Service.PARTNERS.url(ports));
        environment.put("SAFEGUARD_CONTRACTS_URL", Service.CONTRACTS.url(ports));
        environment.put("SAFEGUARD_OBLIGATIONS_URL", Service.OBLIGATIONS.url(ports));
        environment.put("SAFEGUARD_CONSOLE_ORIGIN", ports.consoleOrigin());
        environment.put("SAFEGUARD_SMTP_HOST", "127.0.0.1");
        environment.put("SAFEGUARD_SMTP_PORT", Integer.toString(ports.smtp()));
        environment.put("SAFEGUARD_MAIL_FROM", "safeguard@hallberg.example");
        return environment;
    }
}
