package safeguard.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** What a service said. */
record Answer(int status, JsonNode body, String etag) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The problem in one line. */
    String problem() {
        return "%d %s: %s%s"
                .formatted(
                        status,
                        body.path("code").asText("?"),
                        body.path("detail").asText(""),
                        body.has("errors") ? " " + body.get("errors") : "");
    }

    String text(String field) {
        return body.path(field).asText("");
    }
}
