package safeguard.platform.tenancy;

import io.quarkus.arc.Arc;
import java.util.function.Supplier;

/** Runs background work for one tenant, in a request context of its own. */
public final class Tenancy {

    private Tenancy() {}

    /** Runs {@code work} as {@code subject} of {@code tenant}; whatever request was active is active again afterwards. */
    public static <T> T as(String tenant, String subject, Supplier<T> work) {
        var container = Arc.container();
        var context = container.requestContext();
        var before = context.getStateIfActive();
        if (before != null) {
            context.deactivate();
        }
        context.activate();
        try {
            container.instance(Caller.class).get().actAs(tenant, subject);
            return work.get();
        } finally {
            context.terminate();
            if (before != null) {
                context.activate(before);
            }
        }
    }
}
