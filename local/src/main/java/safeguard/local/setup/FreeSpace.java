package safeguard.local.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses to begin what a nearly full disk would leave half done. */
public final class FreeSpace {

    private static final long MIB = 1024 * 1024;
    private static final long FIRST_START_MIB = 1_500;
    private static final long LATER_START_MIB = 300;

    private FreeSpace() {}

    public static void require(Folders folders) throws IOException {
        try (var tools = Files.list(folders.tools())) {
            require(folders.home(), tools.findAny().isPresent() ? LATER_START_MIB : FIRST_START_MIB);
        }
    }

    private static void require(Path folder, long mib) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / MIB;
        if (free < mib) {
            throw new Refusal(
                    "The disk of %s is almost full: %d MB are free, %d MB are needed.".formatted(folder, free, mib));
        }
    }
}
