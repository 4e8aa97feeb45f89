package safeguard.platform.tenancy;

/** CDI event: a tenant was created, renamed, suspended or reactivated; fired in the transaction that does it. */
public record TenantChanged(String tenant) {}
