package safeguard.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import safeguard.local.setup.Refusal;

/** The realm as it stands in the repository, shared by every environment. */
public final class RealmFile {

    private static final String FILE = "/realm/safeguard-realm.json";

    private RealmFile() {}

    public static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(RealmFile.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The fixed subject of a demo person, by which demo data names its people. */
    public static String subject(String username) throws IOException {
        for (JsonNode user : new ObjectMapper().readTree(text()).required("users")) {
            if (user.required("username").asText().equals(username)) {
                return user.required("id").asText();
            }
        }
        throw new Refusal("The realm file has no person '%s'.".formatted(username));
    }
}
