package safeguard.platform.problem;

/**
 * A field at fault and what would be right.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request body, or the name of a parameter
 */
public record FieldError(String pointer, String message) {}
