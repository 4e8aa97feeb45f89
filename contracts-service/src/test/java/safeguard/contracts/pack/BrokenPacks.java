package safeguard.contracts.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The packs of the product with one passage of one file replaced. */
public final class BrokenPacks {
    private BrokenPacks() {}

    public static PackFiles with(String path, String passage, String replacement) {
        PackFiles real = PackFiles.onClassPath();
        return asked -> asked.equals(path) ? replaced(real.open(path), passage, replacement) : real.open(asked);
    }

    private static InputStream replaced(InputStream in, String passage, String replacement) {
        try (InputStream source = Objects.requireNonNull(in)) {
            String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.contains(passage)) {
                throw new IllegalArgumentException("the passage is not there: " + passage);
            }
            return new ByteArrayInputStream(text.replace(passage, replacement).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
