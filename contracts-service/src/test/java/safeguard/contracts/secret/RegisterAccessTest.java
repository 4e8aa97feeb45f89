package safeguard.contracts.secret;

import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.stories.World;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class RegisterAccessTest {

    private static World world;

    @BeforeEach
    void aTenant() {
        if (world == null) {
            world = World.of("register-access");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                     | 400",
                "{\"title\":\"Ram-7\",\"nonsense\":1}                  | 400",
                "{\"title\":\"Ram-7\"}                                 | 400",
                "{\"title\":7}                                         | 400",
                "{\"title\":\"A\",\"title\":\"B\"}                     | 400",
                "[]                                                    | 400",
                "{\"title\":\"Ram-7\",\"category\":\"TECHNICAL\",\"classification\":\"L9\",\"origin\":\"OWN\",\"steward\":\"s\"} | 400",
                "{\"title\":\"Ram-7\",\"category\":\"TECHNICAL\",\"classification\":\"L2\",\"origin\":\"OWN\",\"steward\":\"s\",\"status\":\"REGISTERED\"} | 400",
            })
    void refusesBadInputWithAProblem(String body, int status) {
        world.as("secret-steward")
                .body(body)
                .post("/v1/trade-secrets")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({"requester", "contract-manager", "tenant-admin", "auditor"})
    void letsOnlyStewardsEnter(String role) {
        world.as(role)
                .body(World.secretDraft("TS-NO", "L2"))
                .post("/v1/trade-secrets")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"requester", "tenant-admin"})
    void showsTheRegisterToBusinessRolesOnly(String role) {
        world.as(role).get("/v1/trade-secrets").then().statusCode(403);
    }
}
