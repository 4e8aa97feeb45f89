package safeguard.contracts.decision;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguard.contracts.peer.PeerAnswers;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.stories.World;
import safeguard.contracts.terms.ClauseEntry;
import safeguard.contracts.terms.Paper;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class QuestionTest {

    private static World world;

    @BeforeEach
    void aTenantWhereTheAnswerIsYes() {
        PeerAnswers.everythingIsInOrder();
        if (world == null) {
            world = World.of("questions");
            world.registered(World.secretDraft("TS-0042", "L4"));
            var clauses = new ArrayList<>(Paper.xinrui().clauses());
            clauses.add(ClauseEntry.of("08.1", "C08", Map.of()));
            world.agreed("NNN-2025-007", Paper.with(Paper.xinrui(), clauses));
        }
    }

    @AfterEach
    void thePeersAreWell() {
        PeerAnswers.everythingIsInOrder();
    }

    @Test
    void takesAnIdAndARefForTheSame() {
        var byRef = DecisionTest.digest(decide(Map.of()));
        var byId = decide(Map.of(
                "engagement",
                "0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f56",
                "subTiers",
                List.of("P-HAOTIAN", "0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f53")));
        assertEquals(byRef, DecisionTest.digest(byId));
        byId.body("request.engagement", equalTo("ENG-D118")).body("request.subTiers", equalTo(List.of("P-HAOTIAN")));
    }

    @Test
    void asksForAllSitesOfThePartnerWhenNoneIsNamed() {
        PeerAnswers.clearanceIs(clearance -> clearance
                .withArray("sites")
                .addObject()
                .put("id", "0190f0a2-7c1d-7b3e-9f00-5a1c2d3e4f58")
                .put("country", "VN"));
        decide(Map.of()).body("reasons.code", equalTo(List.of("COUNTRY_NOT_CLEARED")));
        decide(Map.of("siteCountry", "CN")).body("outcome", equalTo("ALLOW_WITH_CONDITIONS"));
    }

    private static ValidatableResponse decide(Map<String, Object> changes) {
        return world.decide("requester", DecisionTest.request(changes));
    }
}
