package safeguard.platform.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * CDI event: a peer has taken a message. Observed in the message's tenant and in the transaction that removes it.
 *
 * @param status the peer's HTTP status: 2xx, or 409 when the peer already knew something newer
 */
public record Delivered(String peer, String method, String path, UUID id, JsonNode body, int status) {}
