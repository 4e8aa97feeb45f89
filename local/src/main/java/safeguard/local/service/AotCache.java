package safeguard.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import safeguard.local.setup.Checksum;
import safeguard.local.setup.Folders;

/**
 * The ahead-of-time cache of one packaged service, named after the exact files it was recorded from: the JVM silently
 * ignores a cache whose class path has changed in any way.
 */
final class AotCache {

    private final Path cache;

    private AotCache(Path cache) {
        this.cache = cache;
    }

    static AotCache of(Service service, Path runJar, Path tools, List<String> jvm) throws IOException {
        Path folder = tools.resolve("aot");
        Folders.create(folder);
        String content = fingerprint(runJar) + jvm + Runtime.version();
        return new AotCache(folder.resolve("%s-%s.aot".formatted(service.id(), Checksum.of(content))));
    }

    boolean exists() {
        return Files.exists(cache);
    }

    List<String> use() {
        return exists() ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    List<String> record() {
        return List.of("-XX:AOTCacheOutput=" + draft());
    }

    /** Keeps what a recording left at its end, and drops the caches of earlier builds. */
    void keepRecorded(Service service) throws IOException {
        if (!Files.exists(draft())) {
            return;
        }
        try (var old = Files.newDirectoryStream(cache.resolveSibling(""), service.id() + "-*.aot")) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
        Files.move(draft(), cache, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path draft() {
        return cache.resolveSibling(cache.getFileName() + ".recording");
    }

    private static String fingerprint(Path runJar) throws IOException {
        try (var files = Files.walk(runJar.resolveSibling("."))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(AotCache::identity)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String identity(Path file) {
        try {
            return "%s %d %d"
                    .formatted(
                            file,
                            Files.size(file),
                            Files.getLastModifiedTime(file).toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
