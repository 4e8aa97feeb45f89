package safeguard.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The service's own OpenAPI document, as it serves it. */
final class OpenApi {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** One operation of the document. */
    record Operation(String method, String path, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }

        boolean matches(String otherMethod, String requestPath) {
            var pattern = Pattern.quote(path).replaceAll("\\{[^/}]+}", "\\\\E[^/]+\\\\Q");
            return method.equalsIgnoreCase(otherMethod) && requestPath.matches(pattern);
        }

        /** The roles that may call it; {@code *} when no token is needed. */
        Set<String> roles() {
            var roles = new TreeSet<String>();
            node.path("security")
                    .forEach(option ->
                            option.elements().forEachRemaining(list -> list.forEach(role -> roles.add(role.asText()))));
            return roles.isEmpty() ? Set.of("*") : roles;
        }

        /** How many path parameters it has: of two matching paths the one with fewer is meant. */
        long parameters() {
            return path.chars().filter(c -> c == '{').count();
        }
    }

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    private OpenApi(JsonNode document) {
        this.document = document;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()));
                    }
                }));
    }

    static OpenApi load() {
        try (var source = OpenApi.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new OpenApi(new ObjectMapper(new YAMLFactory()).readTree(source));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        return operations;
    }

    Optional<Operation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.matches(method, path))
                .min(java.util.Comparator.comparingLong(Operation::parameters));
    }

    /** Follows a local {@code $ref}. */
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref");
        return reference.isMissingNode() ? node : document.at(reference.asText().substring(1));
    }
}
