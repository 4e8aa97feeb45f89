package safeguard.partners.facts;

/** Roles of this service's callers, as the identity provider names them. */
public final class Roles {

    public static final String CONTRACT_MANAGER = "contract-manager";
    public static final String PARTNER_MANAGER = "partner-manager";
    public static final String SECRET_STEWARD = "secret-steward";
    public static final String COMPLIANCE_OFFICER = "compliance-officer";
    public static final String IP_COUNSEL = "ip-counsel";
    public static final String INCIDENT_LEAD = "incident-lead";
    public static final String AUDITOR = "auditor";
    public static final String SERVICE = "service";

    private Roles() {}
}
