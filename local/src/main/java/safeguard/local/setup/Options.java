package safeguard.local.setup;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a local system is to run.
 *
 * @param fresh wipes the data first
 * @param keepIdp leaves PostgreSQL and Keycloak running at the end
 * @param today the business day, when it is not the real one
 * @param demo registers the demo tenants and loads the demo portfolio
 * @param train records ahead-of-time caches when there are none
 */
public record Options(
        Folders folders,
        Ports ports,
        boolean fresh,
        boolean keepIdp,
        @Nullable LocalDate today,
        boolean demo,
        boolean train) {

    /** The system of a working copy as {@code ./safeguard up} starts it. */
    public static Options of(Path root) {
        return new Options(new Folders(root, root.resolve(".local")), new Ports(0), false, false, null, true, true);
    }

    public Options withHome(Path home) {
        return new Options(new Folders(folders.root(), home), ports, fresh, keepIdp, today, demo, train);
    }

    public Options withPortOffset(int offset) {
        return new Options(folders, new Ports(offset), fresh, keepIdp, today, demo, train);
    }

    public Options withFresh(boolean wipe) {
        return new Options(folders, ports, wipe, keepIdp, today, demo, train);
    }

    public Options withKeepIdp(boolean keep) {
        return new Options(folders, ports, fresh, keep, today, demo, train);
    }

    public Options withToday(@Nullable LocalDate day) {
        return new Options(folders, ports, fresh, keepIdp, day, demo, train);
    }

    public Options withDemo(boolean load) {
        return new Options(folders, ports, fresh, keepIdp, today, load, train);
    }

    public Options withTraining(boolean record) {
        return new Options(folders, ports, fresh, keepIdp, today, demo, record);
    }
}
