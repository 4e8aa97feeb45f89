package safeguard.contracts.peer;

/** An answer and the ETag that names the state it came from. */
public record Fetched<T>(T answer, String etag) {}
