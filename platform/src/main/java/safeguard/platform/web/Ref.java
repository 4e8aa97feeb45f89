package safeguard.platform.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What stands for an object in a path or body: its id, or the ref that people use. */
public record Ref(String value) {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public static Ref of(String value) {
        return new Ref(value);
    }

    /** The id, when this is one and not a ref. */
    public Optional<UUID> id() {
        return UUID_FORM.matcher(value).matches() ? Optional.of(UUID.fromString(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
