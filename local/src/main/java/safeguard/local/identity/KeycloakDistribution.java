package safeguard.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import safeguard.local.process.LogTail;
import safeguard.local.setup.Checksum;
import safeguard.local.setup.Folders;
import safeguard.local.setup.Jdk;
import safeguard.local.setup.Progress;
import safeguard.local.setup.Refusal;

/** Unpacks Keycloak, adds our provider and builds the optimised server: once for each pair of versions. */
final class KeycloakDistribution {

    private final Folders folders;
    private final Progress progress;

    KeycloakDistribution(Folders folders, Progress progress) {
        this.folders = folders;
        this.progress = progress;
    }

    Path home() throws IOException, InterruptedException {
        Path zip = only(folders.root().resolve("local/target/dist"), "keycloak-quarkus-dist-*.zip");
        Path provider = only(folders.root().resolve("local/target"), "local-*-keycloak-provider.jar");
        String version = zip.getFileName().toString().replaceAll("^keycloak-quarkus-dist-|\\.zip$", "");
        Path home = folders.tools().resolve("keycloak-%s-%s".formatted(version, Checksum.of(provider)));
        return Files.isDirectory(home) ? home : make(zip, provider, home);
    }

    private Path make(Path zip, Path provider, Path home) throws IOException, InterruptedException {
        progress.step("Keycloak: unpacking and building the optimised server, once (about half a minute)");
        Path draft = Files.createTempDirectory(folders.tools(), "keycloak-");
        try {
            unpack(zip, draft);
            Files.copy(provider, draft.resolve("providers/safeguard.jar"));
            build(draft);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(draft);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
        return home;
    }

    private static void unpack(Path zip, Path into) throws IOException {
        try (var archive = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                if (inside.getNameCount() < 2 || entry.isDirectory()) {
                    continue;
                }
                Path target =
                        into.resolve(inside.subpath(1, inside.getNameCount())).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                Folders.create(Objects.requireNonNull(target.getParent()));
                Files.copy(archive, target);
                if (target.toString().endsWith(".sh")) {
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private void build(Path home) throws IOException, InterruptedException {
        Path log = folders.log("keycloak-build");
        var builder = new ProcessBuilder(home.resolve("bin/kc.sh").toString(), "build", "--db=postgres");
        builder.environment().putAll(Map.of("JAVA_HOME", Jdk.home()));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process build = builder.start();
        try {
            if (!build.waitFor(10, TimeUnit.MINUTES) || build.exitValue() != 0) {
                throw new Refusal("Keycloak cannot be built; its log says:\n" + LogTail.of(log));
            }
        } finally {
            build.descendants().forEach(ProcessHandle::destroyForcibly);
            build.destroyForcibly();
        }
    }

    private static Path only(Path folder, String pattern) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var found = Files.newDirectoryStream(folder, pattern)) {
                for (Path file : found) {
                    return file;
                }
            }
        }
        throw new Refusal(
                "The build is missing %s/%s: run ./safeguard up, which builds it.".formatted(folder, pattern));
    }
}
