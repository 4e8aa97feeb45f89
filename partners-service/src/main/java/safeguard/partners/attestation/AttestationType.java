package safeguard.partners.attestation;

/** Kind of attestation. */
public enum AttestationType {
    ISO27001,
    TISAX,
    SOC2,
    PEN_TEST,
    INSURANCE,
    OTHER
}
