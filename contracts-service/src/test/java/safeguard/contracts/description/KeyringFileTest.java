package safeguard.contracts.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringFileTest {

    @TempDir
    Path folder;

    @Test
    void makesItsOwnKeysOnALocalSystem() throws IOException {
        var file = folder.resolve("local/keyring");
        var first = new KeyringFile(Optional.of(file), "local").keyring();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(
                first.keys(),
                new KeyringFile(Optional.of(file), "local").keyring().keys());
    }

    @Test
    void neverMakesKeysInProduction() {
        var file = folder.resolve("keyring");
        var refusal = assertThrows(
                IllegalStateException.class, () -> new KeyringFile(Optional.of(file), "production").keyring());
        assertTrue(refusal.getMessage().contains("SAFEGUARD_KEYRING"));
        assertFalse(Files.exists(file));
    }

    @Test
    void saysWhatIsMissingWhenNoFileIsNamed() {
        var refusal =
                assertThrows(IllegalStateException.class, () -> new KeyringFile(Optional.empty(), "local").keyring());
        assertTrue(refusal.getMessage().contains("SAFEGUARD_KEYRING is not set"));
    }
}
