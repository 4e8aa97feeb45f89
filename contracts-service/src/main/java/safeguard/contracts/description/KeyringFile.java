package safeguard.contracts.description;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the keyring at start. A local system makes its own; production never does, and does not start without one. */
@ApplicationScoped
class KeyringFile {

    private final Optional<Path> configured;
    private final boolean local;

    KeyringFile(
            @ConfigProperty(name = "safeguard.keyring") Optional<Path> configured,
            @ConfigProperty(name = "safeguard.environment", defaultValue = "production") String environment) {
        this.configured = configured;
        this.local = environment.equals("local");
    }

    @Produces
    @Singleton
    @Startup
    Keyring keyring() {
        var file = configured.orElseThrow(() -> new IllegalStateException(
                "SAFEGUARD_KEYRING is not set: name the file with the keys that encrypt confidential descriptions"));
        try {
            if (local && Files.notExists(file)) {
                generate(file);
            }
            return load(file);
        } catch (IOException | IllegalArgumentException unusable) {
            throw new IllegalStateException(
                    "SAFEGUARD_KEYRING: the key file %s cannot be used (%s)".formatted(file, unusable.getMessage()),
                    unusable);
        }
    }

    private static Keyring load(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return Keyring.parse(properties);
    }

    private static void generate(Path file) throws IOException {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        var content =
                "active=local-1\nlocal-1=%s\n".formatted(Base64.getEncoder().encodeToString(key));
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, content, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (FileAlreadyExistsException anotherReplicaWasFirst) {
            // its keyring is ours too
        }
    }
}
