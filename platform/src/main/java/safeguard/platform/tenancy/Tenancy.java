package safeguard.platform.tenancy;

import io.quarkus.arc.Arc;
import java.util.function.Supplier;

/** Runs background work for one tenant, in a request context of its own. */
public final class Tenancy {

    private Tenancy() {}

    /**
     * Runs {@code work} as {@code subject} of {@code tenant}.
     *
     * @throws IllegalStateException when there is a caller already: work for a user keeps the user's tenant
     */
    public static <T> T as(String tenant, String subject, Supplier<T> work) {
        var container = Arc.container();
        var context = container.requestContext();
        if (context.isActive()) {
            throw new IllegalStateException("a request is active: its tenant cannot be changed");
        }
        context.activate();
        try {
            container.instance(Caller.class).get().actAs(tenant, subject);
            return work.get();
        } finally {
            context.terminate();
        }
    }
}
