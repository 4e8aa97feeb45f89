package safeguard.contracts.clause;

public enum AgreementType {
    NDA_UNILATERAL,
    NDA_MUTUAL,
    NNN,
    SUPPLY,
    MANUFACTURING,
    JDA,
    LICENSE,
    DPA,
    DATA_SHARING,
    INDIVIDUAL,
    OTHER
}
