package safeguard.local.identity;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import safeguard.local.setup.Checksum;
import safeguard.local.setup.Http;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Refusal;

/** The realm file, imported when the provider does not have it yet or the file has changed. */
final class Realm {

    private static final String CONSOLE_IN_FILE = "http://localhost:8080";

    private final Ports ports;
    private final Path stamp;

    Realm(Ports ports, Path data) {
        this.ports = ports;
        this.stamp = data.resolve("realm.imported");
    }

    void ensure() throws IOException {
        String realm = RealmFile.text().replace(CONSOLE_IN_FILE, ports.consoleOrigin());
        String checksum = Checksum.of(realm);
        boolean present = Http.answers(ports.issuer());
        if (present && Files.exists(stamp) && Files.readString(stamp).equals(checksum)) {
            return;
        }
        String admin = new Tokens(ports).admin();
        if (present) {
            require(204, send("DELETE", "/safeguard", "", admin));
        }
        require(201, send("POST", "", realm, admin));
        Files.writeString(stamp, checksum);
    }

    private HttpResponse<String> send(String method, String path, String body, String token) {
        var request = Http.to(ports.keycloakUrl() + "/admin/realms" + path).header("Authorization", "Bearer " + token);
        return Http.send(Http.json(request, method, body));
    }

    private static void require(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new Refusal("Keycloak refused the realm file: %d %s".formatted(answer.statusCode(), answer.body()));
        }
    }
}
