package safeguard.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A problem document (RFC 9457) with a stable code, field errors and the trace id to quote. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, String code, String traceId, List<FieldError> errors) {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int RETRY_AFTER_SECONDS = 5;

    /** A problem without field errors. */
    public static Problem of(int status, String code, String title, String detail) {
        return of(status, code, title, detail, List.of());
    }

    /** A problem with field errors. */
    public static Problem of(int status, String code, String title, String detail, List<FieldError> errors) {
        var traceId = Span.current().getSpanContext().getTraceId();
        return new Problem("urn:safeguard:problem:" + code, title, status, detail, code, traceId, errors);
    }

    /** The HTTP response that carries this document. */
    public Response toResponse() {
        var response = Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .entity(this);
        if (status == 503 || status == 429) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.build();
    }
}
