package safeguard.contracts.peer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.util.Map;

/** The two peers of this service, and a keyring of the tests' own. */
public class PeerDoubles implements QuarkusTestResourceLifecycleManager {

    private PeerDouble partners;
    private PeerDouble obligations;

    @Override
    public Map<String, String> start() {
        try {
            partners = PeerDouble.start();
            obligations = PeerDouble.start();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return Map.of(
                "safeguard.partners.url", partners.address(),
                "safeguard.obligations.url", obligations.address(),
                "safeguard.keyring",
                        "target/test-keyring-" + ProcessHandle.current().pid());
    }

    @Override
    public void stop() {
        partners.close();
        obligations.close();
    }
}
