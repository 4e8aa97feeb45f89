package safeguard.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguard.local.service.Service;

/**
 * One call of the demo portfolio.
 *
 * @param as the person, without the suffix of the tenant
 * @param does method and path, for example {@code POST /v1/partners}
 * @param unless path that is read first: the step is done when it answers 200 …
 * @param has … and contains this
 * @param ifMatch path whose ETag the call is based on
 * @param say what a narrator tells about it
 * @param notBefore a fact of that day: left out while the business day is earlier
 */
record Step(
        String as,
        Service on,
        String does,
        @Nullable JsonNode body,
        @Nullable String unless,
        @Nullable JsonNode has,
        @Nullable String ifMatch,
        @Nullable String say,
        @Nullable LocalDate notBefore) {

    String method() {
        return does.substring(0, does.indexOf(' '));
    }

    String path() {
        return does.substring(does.indexOf(' ') + 1);
    }
}
