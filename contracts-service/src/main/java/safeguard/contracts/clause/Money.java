package safeguard.contracts.clause;

import java.math.BigDecimal;

/** A sum in an ISO 4217 currency. */
public record Money(BigDecimal amount, String currency) {}
