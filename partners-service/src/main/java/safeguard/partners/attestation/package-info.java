/** Certificates, pen tests and insurances of a partner. */
@NullMarked
package safeguard.partners.attestation;

import org.jspecify.annotations.NullMarked;
