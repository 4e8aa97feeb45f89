package safeguard.partners.scoring;

/** Residual risk. */
public enum Band {
    GREEN,
    AMBER,
    RED
}
