package safeguard.partners.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.NotFound;
import safeguard.platform.problem.RuleViolated;

/** Looks engagements up for other features. */
@ApplicationScoped
public class EngagementDirectory {

    private final Engagements engagements;

    EngagementDirectory(Engagements engagements) {
        this.engagements = engagements;
    }

    /**
     * The engagement that a path names.
     *
     * @throws NotFound when this tenant has no such engagement
     */
    public EngagementFacts require(String idOrRef) {
        return EngagementFacts.of(engagements.require(idOrRef));
    }

    /** The same, held until the transaction ends: rules over all children of an engagement need it. */
    public EngagementFacts requireLocked(String idOrRef) {
        var engagement = engagements.require(idOrRef);
        engagements.getEntityManager().lock(engagement, LockModeType.PESSIMISTIC_WRITE);
        return EngagementFacts.of(engagement);
    }

    /**
     * The engagement that the field {@code /engagement} names.
     *
     * @throws RuleViolated {@code engagement-unknown}
     */
    public EngagementFacts named(String idOrRef) {
        try {
            return require(idOrRef);
        } catch (NotFound unknown) {
            throw new RuleViolated(
                    "engagement-unknown",
                    unknown.detail(),
                    new FieldError("/engagement", "the id or ref of an engagement"));
        }
    }

    /** The refs of engagements that are known to be there. */
    public Map<UUID, String> refs(Collection<UUID> ids) {
        return engagements.list("id in ?1", Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(Engagement::id, Engagement::ref));
    }

    /** The engagements of a partner, by id. */
    public Map<UUID, EngagementFacts> of(UUID partnerId) {
        return engagements.list("partnerId", partnerId).stream()
                .map(EngagementFacts::of)
                .collect(Collectors.toMap(EngagementFacts::id, Function.identity()));
    }
}
