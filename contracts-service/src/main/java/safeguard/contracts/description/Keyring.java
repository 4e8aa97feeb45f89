package safeguard.contracts.description;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys by id. New texts are sealed with the active one; the others stay to open older texts.
 *
 * <p>The file has a line {@code active=<id>} and a line {@code <id>=<32 bytes in Base64>} per key.
 */
record Keyring(String active, Map<String, SecretKey> keys) {

    private static final int KEY_BYTES = 32;

    Keyring {
        keys = Map.copyOf(keys);
        if (!keys.containsKey(active)) {
            throw new IllegalArgumentException("the active key '%s' is not in the keyring".formatted(active));
        }
    }

    static Keyring parse(Properties file) {
        var active = Optional.ofNullable(file.getProperty("active"))
                .orElseThrow(() -> new IllegalArgumentException("the keyring has no line 'active=<key id>'"));
        return new Keyring(
                active,
                file.stringPropertyNames().stream()
                        .filter(id -> !id.equals("active"))
                        .collect(Collectors.toMap(id -> id, id -> key(id, file.getProperty(id)))));
    }

    private static SecretKey key(String id, String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "key '%s' has %d bytes instead of %d".formatted(id, bytes.length, KEY_BYTES));
        }
        return new SecretKeySpec(bytes, "AES");
    }

    SecretKey activeKey() {
        return keyOf(active);
    }

    SecretKey keyOf(String id) {
        return Optional.ofNullable(keys.get(id))
                .orElseThrow(() -> new IllegalStateException("the keyring lacks key '%s'".formatted(id)));
    }

    /** Never the keys. */
    @Override
    public String toString() {
        return "Keyring" + keys.keySet();
    }
}
