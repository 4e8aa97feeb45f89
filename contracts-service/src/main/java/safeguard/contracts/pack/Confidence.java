package safeguard.contracts.pack;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether counsel has reviewed a rule. */
public enum Confidence {
    @JsonProperty("reviewed")
    REVIEWED,
    @JsonProperty("unreviewed")
    UNREVIEWED
}
