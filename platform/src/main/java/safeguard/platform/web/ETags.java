package safeguard.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.InvalidRequest;
import safeguard.platform.problem.PreconditionRequired;

/** Strong ETags that are an object's version: {@code "3"}. */
public final class ETags {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private ETags() {}

    /** 200 with the ETag. */
    public static <T> RestResponse<T> ok(Versioned<T> versioned) {
        return RestResponse.ResponseBuilder.ok(versioned.body())
                .header(HttpHeaders.ETAG, quoted(versioned.version()))
                .build();
    }

    /** 201 with ETag and Location. */
    public static <T> RestResponse<T> created(Versioned<T> versioned, String location) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(versioned.body())
                .header(HttpHeaders.ETAG, quoted(versioned.version()))
                .header(HttpHeaders.LOCATION, location)
                .build();
    }

    /**
     * The version that the caller read.
     *
     * @throws PreconditionRequired when the header is missing
     * @throws InvalidRequest when it is not one of our ETags
     */
    public static long requireVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        var matcher = ETAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new InvalidRequest(
                    "If-Match is not an ETag of this service",
                    new FieldError("If-Match", "one ETag as it was received, quotes included, such as \"3\""));
        }
        return Long.parseLong(matcher.group(1));
    }

    private static String quoted(long version) {
        return "\"" + version + "\"";
    }
}
