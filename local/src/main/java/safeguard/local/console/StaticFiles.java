package safeguard.local.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The files of a single-page application: paths that are no file belong to the application itself. */
final class StaticFiles {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));
    private static final String FRESH = "no-cache";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Path root;

    StaticFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** An answer; files whose name carries a content hash may be kept for ever. */
    record Found(int status, String type, String cache, ByteBuffer body) {
        Found(int status, String type, String cache, String text) {
            this(status, type, cache, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    Found find(String path) throws IOException {
        Path file = root.resolve(path.substring(1)).normalize();
        if (file.startsWith(root) && Files.isRegularFile(file)) {
            return found(file, path.startsWith("/assets/") ? FOR_EVER : FRESH);
        }
        if (extension(path).isEmpty() && Files.isRegularFile(index())) {
            return found(index(), FRESH);
        }
        String reason = Files.isRegularFile(index()) ? "Not found." : "The console is not built: run ./safeguard up.";
        return new Found(404, "text/plain; charset=utf-8", "no-store", reason);
    }

    private Path index() {
        return root.resolve("index.html");
    }

    private static Found found(Path file, String cache) throws IOException {
        String type = TYPES.getOrDefault(extension(file.getFileName().toString()), "application/octet-stream");
        return new Found(200, type, cache, ByteBuffer.wrap(Files.readAllBytes(file)));
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
