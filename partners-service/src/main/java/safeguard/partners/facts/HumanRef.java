package safeguard.partners.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refs that people use. The pattern keeps them apart from ids, which never begin with a short word and a dash. */
public final class HumanRef {

    /** What a ref looks like. */
    public static final String PATTERN = "[A-Z]{1,6}-[A-Z0-9][A-Z0-9.-]{0,38}";

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int BITS = 5;

    private HumanRef() {}

    /** The ref given, or one made from the random end of the object's id. */
    public static String orMade(@Nullable String given, String prefix, UUID id) {
        return given == null ? prefix + "-" + letters(id.getLeastSignificantBits()) : given;
    }

    private static String letters(long random) {
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt((int) (random >>> (i * BITS)) & 31));
        }
        return letters.toString();
    }
}
