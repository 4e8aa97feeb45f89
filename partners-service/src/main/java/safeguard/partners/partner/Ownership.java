package safeguard.partners.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.NotFound;
import safeguard.platform.problem.RuleViolated;

/** Who owns whom, without circles. */
@ApplicationScoped
class Ownership {

    private static final FieldError PARENT =
            new FieldError("/parent", "the id or ref of a partner that it does not own");

    private final Partners partners;

    Ownership(Partners partners) {
        this.partners = partners;
    }

    /**
     * The parent's id. Every owner on the way up is locked, so that two changes cannot close a circle together.
     *
     * @throws RuleViolated {@code partner-unknown} or {@code ownership-cycle}
     */
    @Nullable
    UUID parentOf(Partner partner, @Nullable String idOrRef) {
        if (idOrRef == null) {
            return null;
        }
        var parent = find(idOrRef);
        for (Partner owner = parent; owner != null; owner = next(owner)) {
            if (owner.id().equals(partner.id())) {
                throw new RuleViolated(
                        "ownership-cycle", "A partner cannot own itself, not even through others", PARENT);
            }
        }
        return parent.id();
    }

    private Partner find(String idOrRef) {
        try {
            return partners.require(idOrRef);
        } catch (NotFound unknown) {
            throw new RuleViolated("partner-unknown", unknown.detail(), PARENT);
        }
    }

    private @Nullable Partner next(Partner owner) {
        return owner.parentId() == null ? null : partners.findById(owner.parentId(), LockModeType.PESSIMISTIC_READ);
    }
}
