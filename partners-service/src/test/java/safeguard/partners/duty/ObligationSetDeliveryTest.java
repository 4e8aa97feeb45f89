package safeguard.partners.duty;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import safeguard.partners.ObligationsDouble;
import safeguard.partners.ObligationsPort;
import safeguard.partners.Sample;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(ObligationsPort.class)
class ObligationSetDeliveryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void dutiesReachObligationsWithAVersionThatGrows() {
        var partner = Sample.activePartner();
        var id =
                Sample.manager().get("/v1/partners/" + partner).then().extract().<String>path("id");
        try (var obligations = ObligationsDouble.start()) {
            Sample.conclude(partner, "2025-11-14").statusCode(201);
            await().atMost(PATIENCE).until(() -> obligations.about(id), hasSize(1));
            Sample.conclude(partner, "2026-12-08").statusCode(201);
            await().atMost(PATIENCE).until(() -> obligations.about(id), hasSize(2));
            Sample.check(partner, "SCREENING", "2026-12-08").statusCode(201);
            Sample.conclude(partner, "2026-12-01").statusCode(201);
            Sample.take(
                            Sample.manager(),
                            "/v1/partners/" + partner,
                            "offboarding",
                            "{\"from\":\"2026-12-09\",\"reason\":\"over\"}")
                    .statusCode(200);
            Sample.take(Sample.manager(), "/v1/partners/" + partner, "closure", "{\"from\":\"2026-12-10\"}")
                    .statusCode(200);
            await().atMost(PATIENCE).until(() -> obligations.about(id), hasSize(3));

            var first = obligations.about(id).getFirst();
            assertEquals("PUT", first.method());
            assertEquals("/v1/obligation-sets/partner/" + id, first.path());
            assertEquals("hallberg", first.tenant());
            assertEquals("partner-manager", first.subject());
            assertTrue(first.token().startsWith("Bearer "));
            assertEquals(1, first.body().path("version").asInt());
            assertEquals(partner, first.body().path("label").asText());
            assertEquals("2026-11-14", due(first));
            assertEquals("2026-11-14", first.body().path("trackFrom").asText());

            var second = obligations.about(id).get(1);
            assertEquals(2, second.body().path("version").asInt());
            assertEquals("2027-12-08", due(second));

            var last = obligations.about(id).getLast();
            assertEquals(3, last.body().path("version").asInt(), "what changes no duty is not sent");
            assertTrue(last.body().path("obligations").isEmpty());
        }
    }

    @Test
    void anAbsentPeerGetsTheDutiesLater() {
        var partner = Sample.activePartner();
        var id =
                Sample.manager().get("/v1/partners/" + partner).then().extract().<String>path("id");
        Sample.conclude(partner, "2026-12-08").statusCode(201);
        try (var obligations = ObligationsDouble.start()) {
            await().atMost(PATIENCE).until(() -> obligations.about(id), hasSize(1));
        }
    }

    private static String due(ObligationsDouble.Call call) {
        return call.body().at("/obligations/0/dueRule/date").asText();
    }
}
