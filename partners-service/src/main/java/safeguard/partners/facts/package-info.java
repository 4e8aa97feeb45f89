/** What all recorded facts share: the day from which they are valid, the ref that people use, the pack that judged them. */
@NullMarked
package safeguard.partners.facts;

import org.jspecify.annotations.NullMarked;
