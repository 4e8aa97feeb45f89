package safeguard.contracts.description;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM. The place is authenticated with the text, so that a ciphertext copied to another record does not open. */
@ApplicationScoped
class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keyring keyring;
    private final SecureRandom random = new SecureRandom();

    Sealing(Keyring keyring) {
        this.keyring = keyring;
    }

    /** Where a text belongs. */
    record Place(String tenant, UUID secret, long number) {

        byte[] additionalData() {
            return "%s|%s|description|%d".formatted(tenant, secret, number).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Never compared, so its arrays do no harm. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(String keyId, byte[] nonce, byte[] ciphertext) {}

    Sealed seal(String text, Place place) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var ciphertext =
                run(Cipher.ENCRYPT_MODE, keyring.activeKey(), nonce, place, text.getBytes(StandardCharsets.UTF_8));
        return new Sealed(keyring.active(), nonce, ciphertext);
    }

    /** @throws IllegalStateException when the text was altered, moved, or sealed with a key that is gone */
    String open(Sealed sealed, Place place) {
        var key = keyring.keyOf(sealed.keyId());
        return new String(
                run(Cipher.DECRYPT_MODE, key, sealed.nonce(), place, sealed.ciphertext()), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, Place place, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.additionalData());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a description cannot be sealed or opened", failed);
        }
    }
}
