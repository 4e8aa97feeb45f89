package safeguard.auditformat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON Canonicalization Scheme (RFC 8785): one byte sequence for equal documents, whatever their member order. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical UTF-8 bytes of a JSON object or array. */
    public static byte[] bytes(JsonNode document) {
        return bytes(document.toString());
    }

    /**
     * The canonical UTF-8 bytes of a JSON object or array given as text.
     *
     * @throws UncheckedIOException when the text is not JSON
     */
    public static byte[] bytes(String document) {
        try {
            return new JsonCanonicalizer(document).getEncodedUTF8();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** The canonical form as text. */
    public static String text(JsonNode document) {
        return new String(bytes(document), StandardCharsets.UTF_8);
    }

    /** Lower-case hexadecimal SHA-256 of the canonical bytes. */
    public static String sha256(JsonNode document) {
        return Hashes.hex(Hashes.sha256(bytes(document)));
    }
}
