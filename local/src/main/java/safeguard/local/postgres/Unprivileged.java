package safeguard.local.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import safeguard.local.setup.Refusal;

/**
 * PostgreSQL refuses to run as root. Root therefore gives up its rights for it: in a user namespace of its own, or,
 * where a container forbids that, as the user "nobody".
 */
final class Unprivileged {

    private static final String NOBODY = "65534";

    private final List<String> prefix;
    private final boolean ownFiles;

    private Unprivileged(List<String> prefix, boolean ownFiles) {
        this.prefix = prefix;
        this.ownFiles = ownFiles;
    }

    static Unprivileged forThisUser() {
        if (!"0".equals(output("id", "-u"))) {
            return new Unprivileged(List.of(), true);
        }
        if (succeeds("unshare", "-U", "true")) {
            return new Unprivileged(List.of("unshare", "-U"), true);
        }
        List<String> asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (succeeds(with(asNobody, List.of("true")).toArray(String[]::new))) {
            return new Unprivileged(asNobody, false);
        }
        throw new Refusal("PostgreSQL does not run as root and this machine allows neither 'unshare -U' nor 'setpriv':"
                + " run ./safeguard as an ordinary user.");
    }

    List<String> command(List<String> command) {
        return with(prefix, command);
    }

    /** The data folder and the log must belong to the user that PostgreSQL runs as. */
    void handOver(Path path) {
        if (!ownFiles && !succeeds("chown", "-R", NOBODY + ":" + NOBODY, path.toString())) {
            throw new Refusal("Cannot give %s to the user 'nobody', as whom PostgreSQL runs here.".formatted(path));
        }
    }

    private static List<String> with(List<String> prefix, List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String output(String... command) {
        try (var out = new ProcessBuilder(command).start().getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new Refusal("Cannot run '%s'.".formatted(String.join(" ", command)), e);
        }
    }
}
