/** The log of anchors that happened: each event once, kept so that a set that arrives later finds it. */
@NullMarked
package safeguard.obligations.anchor;

import org.jspecify.annotations.NullMarked;
