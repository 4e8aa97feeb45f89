package safeguard.contracts.agreement;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguard.contracts.peer.Peer;
import safeguard.contracts.peer.PeerAnswers;
import safeguard.contracts.peer.PeerDoubles;
import safeguard.contracts.stories.World;
import safeguard.contracts.terms.Paper;
import safeguard.platform.tenancy.Tenancy;
import safeguard.platform.testing.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(PeerDoubles.class)
class DutySyncTest {

    private static final String TENANT = "agreement-duties";
    private static World world;

    @Inject
    Session database;

    @Inject
    DutyReconciliation reconciliation;

    @BeforeEach
    void aTenantWithASecret() {
        PeerAnswers.everythingIsInOrder();
        if (world == null) {
            world = World.of(TENANT);
            world.registered(World.secretDraft("TS-0042", "L4"));
            world.registered(World.secretDraft("TS-0501", "L2"));
        }
    }

    @AfterEach
    void thePeersAreWell() {
        PeerAnswers.everythingIsInOrder();
    }

    @Test
    void sendsItsDutiesWhenTheOtherServiceIsBackAgain() {
        Peer.OBLIGATIONS.fails(503);
        world.agreed("NNN-SYNC", Paper.xinrui());
        var path = "/v1/agreements/NNN-SYNC";
        world.as("auditor").get(path).then().body("obligationSync.state", equalTo("PENDING"));
        Peer.OBLIGATIONS.isWell();
        World.eventually(() -> "SYNCED".equals(sync(path)));
        world.as("auditor").get(path).then().body("obligationSync.version", equalTo(1));
    }

    @Test
    void statesItsDutiesAgainWhenTheyWereLost() {
        world.agreed("NNN-LOST", Paper.xinrui());
        var path = "/v1/agreements/NNN-LOST";
        World.eventually(() -> "SYNCED".equals(sync(path)));
        Tenancy.as(
                TENANT,
                "test",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeMutationQuery(
                                        "update agreement set duties_wanted = 2, duties_changed_at = now() - interval '1 day' where ref = 'NNN-LOST'")
                                .executeUpdate()));
        reconciliation.reconcile();
        World.eventually(() -> "SYNCED".equals(sync(path)));
        world.as("auditor").get(path).then().body("obligationSync.version", equalTo(3));
    }

    private static String sync(String path) {
        return world.as("auditor").get(path).path("obligationSync.state");
    }
}
