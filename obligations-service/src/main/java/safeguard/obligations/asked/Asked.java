package safeguard.obligations.asked;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.InvalidRequest;
import safeguard.platform.web.Ref;

/** Reads query parameters; what cannot be read is refused with the parameter's name. */
public final class Asked {

    private Asked() {}

    /** A day, when given. */
    public static @Nullable LocalDate day(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            if (!WithinReach.Years.holds(day)) {
                throw refused(name, WithinReach.EXPECTED);
            }
            return day;
        } catch (DateTimeException unreadable) {
            throw refused(name, "a day such as 2026-11-24");
        }
    }

    /** An id, when given. */
    public static @Nullable UUID id(String name, @Nullable String text) {
        return text == null || text.isEmpty()
                ? null
                : Ref.of(text).id().orElseThrow(() -> refused(name, "an id as this service gave it"));
    }

    /** true or false, when given. */
    public static @Nullable Boolean flag(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw refused(name, "true or false");
        };
    }

    /** The values asked for, comma separated; empty when any will do. */
    public static <E extends Enum<E>> Set<E> anyOf(String name, Class<E> type, @Nullable String text) {
        var asked = EnumSet.noneOf(type);
        list(text).forEach(value -> asked.add(constant(name, type, value)));
        return asked;
    }

    /** The value asked for, when given. */
    public static <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type, @Nullable String text) {
        return text == null || text.isEmpty() ? null : constant(name, type, text);
    }

    static Stream<String> list(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : Arrays.stream(text.split(",", -1)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> refused(name, "one of " + Arrays.toString(type.getEnumConstants())));
    }

    private static InvalidRequest refused(String name, String expected) {
        return new InvalidRequest("The parameter '%s' cannot be read".formatted(name), new FieldError(name, expected));
    }
}
