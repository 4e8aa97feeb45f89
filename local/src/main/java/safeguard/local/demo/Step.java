package safeguard.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import safeguard.local.service.Service;

/**
 * One call of the demo portfolio.
 *
 * @param as the person, without the suffix of the tenant
 * @param does method and path, for example {@code POST /v1/partners}
 * @param unless path that is read first: the step is done when it answers 200 …
 * @param has … and contains this …
 * @param lacks … and does not contain that
 * @param find path of a list whose first item's id stands for {@code ${found}}
 * @param ifMatch path whose ETag the call is based on
 * @param say what a narrator tells about it
 * @param notBefore the day or instant of the fact: left out while business time is earlier
 */
record Step(
        String as,
        Service on,
        String does,
        @Nullable JsonNode body,
        @Nullable String unless,
        @Nullable JsonNode has,
        @Nullable JsonNode lacks,
        @Nullable String find,
        @Nullable String ifMatch,
        @Nullable String say,
        @Nullable String notBefore) {

    private static final String FOUND = "${found}";

    String method() {
        return does.substring(0, does.indexOf(' '));
    }

    String path(String found) {
        return does.substring(does.indexOf(' ') + 1).replace(FOUND, found);
    }

    @Nullable
    String ifMatch(String found) {
        return ifMatch == null ? null : ifMatch.replace(FOUND, found);
    }

    boolean hasCome(Instant now) {
        if (notBefore == null) {
            return true;
        }
        Instant earliest = notBefore.contains("T")
                ? OffsetDateTime.parse(notBefore).toInstant()
                : LocalDate.parse(notBefore).atStartOfDay(ZoneOffset.UTC).toInstant();
        return !now.isBefore(earliest);
    }
}
