package safeguard.obligations.reminder;

import java.util.TreeMap;

/** What a run has done so far, and for which tenants. */
final class RunTally {

    private static final int MOST_UNREACHABLE = 3;

    private final TreeMap<String, Integer> byTenant = new TreeMap<>();
    private int considered;
    private int sent;
    private int failed;
    private int suppressed;
    private int unreachable;

    void considered(String tenant) {
        considered++;
        byTenant.merge(tenant, 1, Integer::sum);
    }

    void sent() {
        sent++;
        unreachable = 0;
    }

    void failed() {
        failed++;
    }

    void unreachable() {
        failed++;
        unreachable++;
    }

    void suppressed() {
        suppressed++;
    }

    /** Whether the receiver is away, so that trying the others now would only use up their attempts. */
    boolean isHopeless() {
        return unreachable >= MOST_UNREACHABLE;
    }

    Iterable<String> tenants() {
        return byTenant.keySet();
    }

    int considered() {
        return considered;
    }

    int sentCount() {
        return sent;
    }

    int failedCount() {
        return failed;
    }

    int suppressedCount() {
        return suppressed;
    }
}
