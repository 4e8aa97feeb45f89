/** Fulfilments: someone submits that a duty was done, with evidence; another person reviews it. */
@NullMarked
package safeguard.obligations.fulfilment;

import org.jspecify.annotations.NullMarked;
