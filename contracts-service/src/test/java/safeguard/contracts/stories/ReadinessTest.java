package safeguard.contracts.stories;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.platform.testing.Api;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class ReadinessTest {

    /** The posture check among others: forced row level security, and no definer function that nobody listed. */
    @Test
    void isReadyWithItsOwnSchema() {
        Api.anonymous().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void refusesAnExpiredOrMissingToken() {
        Api.anonymous().get("/v1/agreements").then().statusCode(401).contentType("application/problem+json");
        Api.withToken("nonsense").get("/v1/agreements").then().statusCode(401);
    }
}
