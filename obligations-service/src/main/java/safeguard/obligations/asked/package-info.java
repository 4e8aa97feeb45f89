/** What callers ask for in query parameters, read strictly. */
@NullMarked
package safeguard.obligations.asked;

import org.jspecify.annotations.NullMarked;
