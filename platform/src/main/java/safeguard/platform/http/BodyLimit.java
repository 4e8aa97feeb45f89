package safeguard.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import safeguard.platform.problem.Problem;

/** Refuses a body that is announced as too large before reading it, with a problem instead of an empty answer. */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_EVERYTHING = 1_000;

    private final long limit;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "safeguard.max-body-bytes") long limit, ObjectMapper json) {
        this.limit = limit;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext request) {
        if (announced(request) <= limit) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(413)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(document());
    }

    private static long announced(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }

    private String document() {
        try {
            return json.writeValueAsString(HttpFaults.explain(413));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
