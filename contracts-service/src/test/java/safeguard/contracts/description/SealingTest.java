package safeguard.contracts.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealingTest {

    private static final String TEXT = "servo-ram damping parameters";
    private static final UUID SECRET = UUID.fromString("019ae1b2-3c4d-7e5f-8a6b-7c8d9e0f1a2b");
    private static final Sealing.Place HERE = new Sealing.Place("hallberg", SECRET, 1);

    private final Sealing sealing = new Sealing(keyring("one", "one", "two"));

    @Test
    void opensWhatItSealed() {
        var sealed = sealing.seal(TEXT, HERE);
        assertEquals("one", sealed.keyId());
        assertEquals(TEXT, sealing.open(sealed, HERE));
        assertFalse(new String(sealed.ciphertext(), StandardCharsets.ISO_8859_1).contains("ram"));
    }

    @Test
    void neverSealsTheSameWayTwice() {
        assertFalse(Arrays.equals(
                sealing.seal(TEXT, HERE).ciphertext(), sealing.seal(TEXT, HERE).ciphertext()));
    }

    static Stream<Sealing.Place> elsewhere() {
        return Stream.of(
                new Sealing.Place("kessler", SECRET, 1),
                new Sealing.Place("hallberg", UUID.randomUUID(), 1),
                new Sealing.Place("hallberg", SECRET, 2));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void doesNotOpenElsewhere(Sealing.Place place) {
        var sealed = sealing.seal(TEXT, HERE);
        assertThrows(IllegalStateException.class, () -> sealing.open(sealed, place));
    }

    @Test
    void doesNotOpenWhatWasAltered() {
        var sealed = sealing.seal(TEXT, HERE);
        sealed.ciphertext()[0] ^= 1;
        assertThrows(IllegalStateException.class, () -> sealing.open(sealed, HERE));
    }

    @Test
    void opensOldTextsAfterTheActiveKeyHasChanged() {
        var sealed = sealing.seal(TEXT, HERE);
        var rotated = new Sealing(keyring("two", "one", "two"));
        assertEquals(TEXT, rotated.open(sealed, HERE));
        assertEquals("two", rotated.seal(TEXT, HERE).keyId());
    }

    @Test
    void namesAKeyThatIsGone() {
        var sealed = sealing.seal(TEXT, HERE);
        var other = new Sealing(keyring("two", "two"));
        assertThrows(IllegalStateException.class, () -> other.open(sealed, HERE));
    }

    static Stream<Map<String, String>> brokenFiles() {
        return Stream.of(
                Map.of(),
                Map.of("active", "one"),
                Map.of("one", key("one")),
                Map.of("active", "one", "one", "AAAA"),
                Map.of("active", "one", "one", "not base64!"));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void refusesABrokenKeyring(Map<String, String> lines) {
        var file = new Properties();
        file.putAll(lines);
        assertThrows(IllegalArgumentException.class, () -> Keyring.parse(file));
    }

    @Test
    void neverShowsItsKeys() {
        assertFalse(keyring("one", "one").toString().contains(key("one")));
        assertFalse(new DescriptionDraft(TEXT).toString().contains("ram"));
    }

    private static Keyring keyring(String active, String... ids) {
        var file = new Properties();
        file.put("active", active);
        for (var id : ids) {
            file.put(id, key(id));
        }
        return Keyring.parse(file);
    }

    private static String key(String id) {
        return Base64.getEncoder().encodeToString(Arrays.copyOf(id.getBytes(StandardCharsets.UTF_8), 32));
    }
}
