package safeguard.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.Problem;

/** Says which field of a body could not be read and what would be right, in our words: Jackson's name our classes. */
final class JsonFaults {

    private JsonFaults() {}

    static Problem explain(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                invalid(unknown, "There is no field '%s' here".formatted(unknown.getPropertyName()));
            case InvalidFormatException format -> invalid(format, expectation(format.getTargetType()));
            case ValueInstantiationException refused
            when refused.getCause() instanceof IllegalArgumentException why ->
                invalid(refused, String.valueOf(why.getMessage()));
            case MismatchedInputException trailing
            when trailing.getOriginalMessage().startsWith("Trailing token") ->
                Problem.of(400, "malformed-json", "Malformed JSON", "There is more than one document in the body");
            case MismatchedInputException mismatch -> invalid(mismatch, expectation(mismatch.getTargetType()));
            case StreamConstraintsException tooLarge ->
                Problem.of(
                        400,
                        "invalid-request",
                        "Invalid request",
                        "The body is nested too deeply or has a value that is too long");
            case JsonMappingException mapping -> invalid(mapping, "This value cannot be read");
            default -> Problem.of(400, "malformed-json", "Malformed JSON", position(failure));
        };
    }

    private static Problem invalid(JsonMappingException failure, String message) {
        var pointer = failure.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        return Problem.of(
                400, "invalid-request", "Invalid request", message, List.of(new FieldError(pointer, message)));
    }

    private static String expectation(@Nullable Class<?> type) {
        if (type == null) {
            return "This value has the wrong type";
        }
        if (type.isEnum()) {
            return "One of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return type.getSimpleName().equals("LocalDate")
                    ? "A date such as 2026-11-24"
                    : "A date-time with offset such as 2026-11-24T10:00:00+01:00";
        }
        if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
            return "A number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "A list";
        }
        return CharSequence.class.isAssignableFrom(type)
                ? "A text"
                : "This value has the wrong type or a field is missing";
    }

    private static String position(JsonProcessingException failure) {
        var location = failure.getLocation();
        return location == null
                ? "The body is not JSON"
                : "The body is not JSON at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
