/** The audit trail: appended in the business transaction, chained per tenant, verifiable. */
@NullMarked
package safeguard.platform.audit;

import org.jspecify.annotations.NullMarked;
