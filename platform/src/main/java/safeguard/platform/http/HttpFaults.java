package safeguard.platform.http;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import safeguard.platform.problem.Problem;

/** Words for refusals that the HTTP layer makes by itself. */
final class HttpFaults {

    private record Fault(String code, String title, String detail) {}

    private static final Map<Integer, Fault> FAULTS = Map.of(
            400, new Fault("invalid-request", "Invalid request", "The request could not be read"),
            404, new Fault("not-found", "Not found", "There is nothing at this address"),
            405, new Fault("method-not-allowed", "Method not allowed", "This address does not take this method"),
            406, new Fault("not-acceptable", "Not acceptable", "This service answers application/json"),
            413, new Fault("body-too-large", "Body too large", "The body is larger than this operation takes"),
            415, new Fault("unsupported-media-type", "Unsupported media type", "Send application/json"));

    private HttpFaults() {}

    static Problem explain(WebApplicationException failure) {
        return explain(failure.getResponse().getStatus());
    }

    static Problem explain(int status) {
        var fault = FAULTS.getOrDefault(
                status,
                status >= 500
                        ? new Fault("internal-error", "Internal error", "This is our fault; quote the trace id")
                        : new Fault("refused", "Refused", "The request was refused"));
        return Problem.of(status, fault.code(), fault.title(), fault.detail());
    }
}
