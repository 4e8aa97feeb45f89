package safeguard.local.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final List<String> HUMAN_ROLES = List.of(
            "requester",
            "contract-manager",
            "partner-manager",
            "secret-steward",
            "compliance-officer",
            "ip-counsel",
            "incident-lead",
            "auditor",
            "tenant-admin",
            "platform-operator");
    private static final List<String> MACHINE_ROLES = List.of("portal", "service", "reminder-job");

    @Test
    void holdsExactlyTheRolesOfTheProduct() throws IOException {
        var roles = new TreeSet<String>();
        realm().at("/roles/realm").forEach(role -> roles.add(role.get("name").asText()));
        var expected = new TreeSet<>(HUMAN_ROLES);
        expected.addAll(MACHINE_ROLES);
        assertEquals(expected, roles);
    }

    @Test
    void hasOnePersonForEachHumanRoleInBothTenants() throws IOException {
        for (String role : HUMAN_ROLES) {
            assertPerson(role, role, "hallberg");
            assertPerson(role + "@kessler", role, "kessler");
        }
        for (String role : List.of("contract-manager", "partner-manager", "ip-counsel")) {
            assertPerson(role + "-2", role, "hallberg");
        }
    }

    @Test
    void givesEveryUserAnIdOfItsOwn() throws IOException {
        Set<String> ids = new HashSet<>();
        realm().get("users").forEach(user -> assertTrue(ids.add(user.get("id").asText())));
    }

    private static void assertPerson(String name, String role, String tenant) throws IOException {
        JsonNode person = realm().get("users")
                .valueStream()
                .filter(user -> user.get("username").asText().equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(role, person.at("/realmRoles/0").asText());
        assertEquals(tenant, person.at("/attributes/tenant/0").asText());
        assertTrue(person.get("emailVerified").asBoolean());
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(RealmFile.text());
    }
}
