package safeguard.partners.attestation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.partner.Site;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** What an attestation must fulfil, and when it ends. */
final class AttestationRules {

    /** A pen test carries no end of its own: it counts for a year. */
    private static final int PEN_TEST_MONTHS = 12;

    private AttestationRules() {}

    /** @throws RuleViolated {@code ends-before-it-begins} or {@code site-unknown} */
    static void check(AttestationDraft draft, List<Site> sitesOfPartner) {
        if (draft.validUntil() != null && !draft.validUntil().isAfter(draft.performedAt())) {
            throw new RuleViolated(
                    "ends-before-it-begins",
                    "An attestation is valid for a day at least",
                    new FieldError("/validUntil", "later than performedAt"));
        }
        List<UUID> known = sitesOfPartner.stream().map(Site::id).toList();
        for (int i = 0; i < draft.sites().size(); i++) {
            if (!known.contains(draft.sites().get(i))) {
                throw new RuleViolated(
                        "site-unknown",
                        "An attestation covers sites of its partner",
                        new FieldError("/sites/%d".formatted(i), "the id of a site of this partner"));
            }
        }
    }

    /** First day on which it does not count; null when it has no end. */
    static @Nullable LocalDate end(AttestationDraft draft) {
        if (draft.validUntil() == null && draft.type() == AttestationType.PEN_TEST) {
            return draft.performedAt().plusMonths(PEN_TEST_MONTHS);
        }
        return draft.validUntil();
    }
}
