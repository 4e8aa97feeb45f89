package safeguard.local.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where a system keeps its things. {@code home} is what a person may lose or keep (data, mail, logs); tools are
 * made once per working copy and shared by every home.
 */
public record Folders(Path root, Path home) {

    public Folders {
        root = root.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    public Path tools() {
        return root.resolve(".local/tools");
    }

    public Path run() {
        return home.resolve("run");
    }

    public Path log() {
        return home.resolve("log");
    }

    public Path log(String name) {
        return log().resolve(name + ".log");
    }

    public Path data() {
        return home.resolve("data");
    }

    public Path mail() {
        return home.resolve("mail");
    }

    public void create() {
        create(run());
        create(log());
        create(data());
        create(mail());
        create(tools());
    }

    /** What {@code --fresh} forgets: the databases, the realm and the mail, not the tools and the caches. */
    public void wipe() {
        delete(data());
        delete(mail());
        create();
    }

    public static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal("Cannot create the folder %s: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
