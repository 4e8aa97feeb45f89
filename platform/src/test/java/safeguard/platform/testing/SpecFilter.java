package safeguard.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds every answer of every test to the OpenAPI document: documented status, media type and schema. */
final class SpecFilter implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenApi spec;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    SpecFilter(OpenApi spec) {
        this.spec = spec;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = java.net.URI.create(request.getURI()).getRawPath();
        spec.find(request.getMethod(), path).ifPresent(operation -> check(operation, response));
        return response;
    }

    private void check(OpenApi.Operation operation, Response response) {
        var where = "%s %s → %d".formatted(operation.method(), operation.path(), response.statusCode());
        var responses = operation.node().path("responses");
        var status = String.valueOf(response.statusCode());
        if (!responses.has(status) && response.statusCode() < 400) {
            throw new AssertionError(where + ": the status is not in the OpenAPI document");
        }
        var content = spec.resolved(responses.path(responses.has(status) ? status : "default"))
                .path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            return;
        }
        var mediaType = String.valueOf(response.contentType()).split(";", -1)[0];
        if (!content.has(mediaType)) {
            throw new AssertionError("%s: media type %s is not in the OpenAPI document".formatted(where, mediaType));
        }
        if (mediaType.endsWith("json")) {
            validate(where, content.path(mediaType).path("schema"), response.asString());
        }
    }

    private void validate(String where, JsonNode schema, String body) {
        var errors = schemas.computeIfAbsent(where, name -> registry.getSchema(standAlone(schema)))
                .validate(body, InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError(where + " does not follow the OpenAPI document: " + errors + "\n" + body);
        }
    }

    /** The schema with the components it refers to, at the place where its references look for them. */
    private JsonNode standAlone(JsonNode schema) {
        var root = JSON.createObjectNode();
        root.set("allOf", JsonNodeFactory.instance.arrayNode().add(schema));
        root.set("components", spec.document().path("components"));
        return root;
    }
}
