package safeguard.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.InvalidRequest;

/** An opaque position in a list: the sort key of the last row seen. */
public record Cursor(List<String> parts) {

    /** Before the first row. */
    public static final Cursor START = new Cursor(List.of());

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** The position of a row with this sort key. */
    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(String::valueOf).toList());
    }

    /**
     * Reads a cursor that a caller sent.
     *
     * @param expectedParts how many parts this list's sort key has
     * @return {@link #START} for no cursor
     * @throws InvalidRequest when it is not one of this list's cursors
     */
    public static Cursor decode(@Nullable String cursor, int expectedParts) {
        if (cursor == null || cursor.isEmpty()) {
            return START;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == expectedParts) {
                return new Cursor(parts);
            }
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
        throw invalid();
    }

    /** The form for the wire. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    public boolean isStart() {
        return parts.isEmpty();
    }

    public String text(int index) {
        return parts.get(index);
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(text(index));
        } catch (IllegalArgumentException forged) {
            throw invalid();
        }
    }

    public long number(int index) {
        try {
            return Long.parseLong(text(index));
        } catch (NumberFormatException forged) {
            throw invalid();
        }
    }

    public LocalDate date(int index) {
        try {
            return LocalDate.parse(text(index));
        } catch (DateTimeParseException forged) {
            throw invalid();
        }
    }

    private static InvalidRequest invalid() {
        return new InvalidRequest(
                "The cursor does not belong to this list",
                new FieldError("cursor", "the value of 'next' in the page before, unchanged"));
    }
}
