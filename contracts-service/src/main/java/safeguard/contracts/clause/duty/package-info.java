/** What an agreement makes both sides owe, as obligation specifications that obligations-service receives. */
@NullMarked
package safeguard.contracts.clause.duty;

import org.jspecify.annotations.NullMarked;
