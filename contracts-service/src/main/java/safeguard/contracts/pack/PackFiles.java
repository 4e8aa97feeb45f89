package safeguard.contracts.pack;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Opens a file by its path below {@code packs/}; null when there is none. */
@FunctionalInterface
public interface PackFiles {
    @Nullable
    InputStream open(String path);

    static PackFiles onClassPath() {
        return path -> PackFiles.class.getResourceAsStream("/packs/" + path);
    }
}
