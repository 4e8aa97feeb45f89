package safeguard.contracts.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** What this service needs of a partner. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PartnerRecord(UUID id, String ref, String legalName, String country) {}
