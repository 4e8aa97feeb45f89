package safeguard.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;

/** The code is what the OpenAPI document says: paths, verbs, operation ids, query parameters, roles. */
public abstract class SpecConformance {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, PUT.class, POST.class, DELETE.class, PATCH.class);

    private final OpenApi spec = OpenApi.load();
    private final Map<String, JavaMethod> code;

    /** Holds the code of the service, without its tests, to the document. */
    protected SpecConformance() {
        this(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
    }

    SpecConformance(ImportOption where) {
        this.code = endpoints(where);
    }

    @Test
    void everyOperationIsImplementedAndEveryEndpointDocumented() {
        assertEquals(facts(OpenApi.Operation::id), codeFacts(JavaMethod::getName));
    }

    @Test
    void rolesOfTheDocumentAreThoseOfTheCode() {
        assertEquals(
                facts(operation -> operation.roles().toString()),
                codeFacts(method -> roles(method).toString()));
    }

    @Test
    void queryParametersOfTheDocumentAreThoseOfTheCode() {
        assertEquals(facts(this::queryParameters), codeFacts(SpecConformance::queryParameters));
    }

    @Test
    void everyOperationDocumentsItsProblems() {
        spec.operations()
                .forEach(operation -> assertTrue(
                        operation.node().path("responses").has("default"),
                        operation.id() + " has no default response"));
    }

    private Map<String, String> facts(Function<OpenApi.Operation, String> fact) {
        return spec.operations().stream()
                .collect(Collectors.toMap(
                        operation -> key(operation.method(), operation.path()), fact, (a, b) -> a, TreeMap::new));
    }

    private Map<String, String> codeFacts(Function<JavaMethod, String> fact) {
        var facts = new TreeMap<String, String>();
        code.forEach((key, method) -> facts.put(key, fact.apply(method)));
        return facts;
    }

    private String queryParameters(OpenApi.Operation operation) {
        var names = new TreeSet<String>();
        operation.node().path("parameters").forEach(parameter -> {
            var resolved = spec.resolved(parameter);
            if (resolved.path("in").asText().equals("query")) {
                names.add(resolved.path("name").asText());
            }
        });
        return names.toString();
    }

    private static String queryParameters(JavaMethod method) {
        return java.util.Arrays.stream(method.reflect().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(parameter -> {
                    var given = parameter.getAnnotation(RestQuery.class).value();
                    return given.isEmpty() ? parameter.getName() : given;
                })
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private static Map<String, JavaMethod> endpoints(ImportOption where) {
        return new ClassFileImporter()
                .withImportOption(where).importPackages("safeguard").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> verb(method) != null)
                        .collect(Collectors.toMap(
                                method -> key(verb(method), path(method.getOwner()) + path(method)),
                                Function.identity()));
    }

    private static String verb(JavaMethod method) {
        return VERBS.stream()
                .filter(method::isAnnotatedWith)
                .map(Class::getSimpleName)
                .findFirst()
                .orElse(null);
    }

    private static String path(JavaClass type) {
        return slashed(type.getAnnotationOfType(Path.class).value());
    }

    private static String path(JavaMethod method) {
        return method.tryGetAnnotationOfType(Path.class)
                .map(path -> slashed(path.value()))
                .orElse("");
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String key(String method, String path) {
        return method.toUpperCase(java.util.Locale.ROOT) + " " + path.replaceAll("\\{([^/}:]+)[^/}]*}", "{$1}");
    }

    private static Set<String> roles(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return Set.of("*");
        }
        var own = method.tryGetAnnotationOfType(RolesAllowed.class);
        var roles = own.isPresent() ? own.get() : method.getOwner().getAnnotationOfType(RolesAllowed.class);
        return new TreeSet<>(List.of(roles.value()));
    }
}
