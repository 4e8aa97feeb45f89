package safeguard.contracts.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A hold in force; why it was placed is not for everyone who asks for a decision, so it is not read. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Hold(String id, String scope, List<String> ids) {}
