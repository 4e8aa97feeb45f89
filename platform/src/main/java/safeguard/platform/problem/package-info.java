/** Refusals: every one a {@link safeguard.platform.problem.DomainProblem}, answered as an RFC 9457 problem document. */
@NullMarked
package safeguard.platform.problem;

import org.jspecify.annotations.NullMarked;
