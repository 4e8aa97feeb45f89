package safeguard.obligations.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The id of a delivery: the same whenever the same reminder is delivered again, by whichever replica. */
final class DeliveryId {

    private static final int LENGTH = 40;

    private DeliveryId() {}

    static String of(String tenant, UUID occurrence, String step, String channel, String recipient) {
        var key = String.join("\n", tenant, occurrence.toString(), step, channel, recipient);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
