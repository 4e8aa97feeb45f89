package safeguard.platform.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.InvalidRequest;
import safeguard.platform.problem.Problem;

/** Query parameters that cannot be read, which JAX-RS would answer with 404, and ones that are given twice. */
class QueryFaults {

    /** The parameter is the one whose value the conversion complained about: JAX-RS does not say. None: the path is at fault. */
    static Problem explain(Throwable conversion, UriInfo request) {
        var complaint = String.valueOf(conversion.getMessage());
        var errors = request.getQueryParameters().entrySet().stream()
                .filter(parameter ->
                        parameter.getValue().stream().anyMatch(value -> !value.isEmpty() && complaint.contains(value)))
                .map(parameter -> new FieldError(
                        parameter.getKey(),
                        "'%s' is not a value of this parameter"
                                .formatted(parameter.getValue().getFirst())))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        return errors.isEmpty()
                ? HttpFaults.explain(404)
                : Problem.of(400, "invalid-request", "Invalid request", "A query parameter cannot be read", errors);
    }

    @ServerRequestFilter
    void refuseRepeats(UriInfo request) {
        var repeated = request.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().size() > 1)
                .map(parameter -> new FieldError(parameter.getKey(), "give it once"))
                .toList();
        if (!repeated.isEmpty()) {
            throw new InvalidRequest(
                    "A query parameter is repeated", List.copyOf(repeated).toArray(FieldError[]::new));
        }
    }
}
