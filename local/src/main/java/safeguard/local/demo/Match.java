package safeguard.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** Whether an answer contains what is looked for: fields of objects and elements of arrays may be more. */
final class Match {

    private Match() {}

    static boolean contains(JsonNode actual, JsonNode wanted) {
        return switch (wanted.getNodeType()) {
            case OBJECT ->
                actual.isObject()
                        && wanted.properties().stream()
                                .allMatch(field -> contains(actual.path(field.getKey()), field.getValue()));
            case ARRAY ->
                actual.isArray()
                        && StreamSupport.stream(wanted.spliterator(), false)
                                .allMatch(element -> StreamSupport.stream(actual.spliterator(), false)
                                        .anyMatch(candidate -> contains(candidate, element)));
            default -> actual.isValueNode() && actual.asText().equals(wanted.asText());
        };
    }
}
