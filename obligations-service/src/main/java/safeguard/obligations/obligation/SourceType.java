package safeguard.obligations.obligation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What asks for duties. */
public enum SourceType {
    AGREEMENT,
    PARTNER;

    /** Its name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The source type of this wire name. */
    public static Optional<SourceType> named(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName().equals(wireName))
                .findFirst();
    }
}
