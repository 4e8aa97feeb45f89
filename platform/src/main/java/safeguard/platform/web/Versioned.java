package safeguard.platform.web;

/** A view together with the version that its ETag names. */
public record Versioned<T>(T body, long version) {}
