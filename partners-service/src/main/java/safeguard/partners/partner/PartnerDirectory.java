package safeguard.partners.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.NotFound;
import safeguard.platform.problem.RuleViolated;

/** Looks partners up for other features. */
@ApplicationScoped
public class PartnerDirectory {

    private final Partners partners;

    PartnerDirectory(Partners partners) {
        this.partners = partners;
    }

    /**
     * The partner that a path names.
     *
     * @throws NotFound when this tenant has no such partner
     */
    public PartnerFacts require(String idOrRef) {
        return PartnerFacts.of(partners.require(idOrRef));
    }

    /**
     * The partner that a field names.
     *
     * @throws RuleViolated {@code partner-unknown}, with the field
     */
    public PartnerFacts named(String idOrRef, String pointer) {
        try {
            return require(idOrRef);
        } catch (NotFound unknown) {
            throw new RuleViolated(
                    "partner-unknown", unknown.detail(), new FieldError(pointer, "the id or ref of a partner"));
        }
    }

    /** The name of a partner that is known to be there. */
    public PartnerName name(UUID id) {
        return PartnerName.of(partners.findById(id));
    }

    /** The names of partners that are known to be there. */
    public Map<UUID, PartnerName> names(Collection<UUID> ids) {
        return partners.list("id in ?1", Set.copyOf(ids)).stream()
                .map(PartnerName::of)
                .collect(Collectors.toMap(PartnerName::id, Function.identity()));
    }
}
