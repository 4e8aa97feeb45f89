/**
 * May we disclose? Gathers the facts, own ones in one statement and the peers' live, has the gate rule on them, and keeps
 * facts and ruling for ever.
 */
@NullMarked
package safeguard.contracts.decision;

import org.jspecify.annotations.NullMarked;
