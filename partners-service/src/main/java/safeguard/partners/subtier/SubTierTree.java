package safeguard.partners.subtier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/**
 * Who works for whom in one engagement: the engagement's own partner at the root, and each sub-tier that is not refused
 * below the partner it works for. A partner stands in it once.
 */
final class SubTierTree {

    /** A sub-tier and the partner above it. */
    record Node(
            UUID partnerId,
            UUID worksForId,
            SubTierStatus status,
            @Nullable LocalDate decidedFrom) {}

    private final UUID root;
    private final Map<UUID, Node> nodes;

    SubTierTree(UUID root, Collection<Node> nodes) {
        this.root = root;
        this.nodes = nodes.stream()
                .filter(node -> node.status() != SubTierStatus.REFUSED)
                .collect(Collectors.toMap(Node::partnerId, Function.identity()));
    }

    /**
     * Whether {@code partner} may be asked for below {@code worksFor}.
     *
     * @throws RuleViolated {@code sub-tier-cycle} when it would work for itself, {@code works-for-unknown} when the
     *     partner above is not in the engagement
     * @throws Conflict {@code sub-tier-exists} when it is in the engagement already
     */
    void requirePlace(UUID partner, UUID worksFor) {
        for (UUID above = worksFor; above != null; above = above(above)) {
            if (above.equals(partner)) {
                throw new RuleViolated(
                        "sub-tier-cycle",
                        "A partner cannot work for itself, not even through others",
                        new FieldError("/partner", "a partner that does not stand above in this engagement"));
            }
        }
        if (!worksFor.equals(root) && !nodes.containsKey(worksFor)) {
            throw new RuleViolated(
                    "works-for-unknown",
                    "The partner above is neither the engagement's own nor one of its sub-tiers",
                    new FieldError("/worksFor", "a partner of this engagement"));
        }
        if (nodes.containsKey(partner)) {
            throw new Conflict("sub-tier-exists", "The partner is a sub-tier of this engagement already");
        }
    }

    /**
     * Whether the sub-tier above is approved from {@code day} on: whoever works for a stranger stays one.
     *
     * @throws RuleViolated {@code sub-tier-above-not-approved}
     */
    void requireApprovedAbove(UUID worksFor, LocalDate day) {
        var above = nodes.get(worksFor);
        if (above == null || worksFor.equals(root)) {
            return;
        }
        if (above.status() != SubTierStatus.APPROVED
                || above.decidedFrom() == null
                || above.decidedFrom().isAfter(day)) {
            throw new RuleViolated(
                    "sub-tier-above-not-approved",
                    "The sub-tier that it works for is not approved on %s".formatted(day),
                    new FieldError("/effectiveFrom", "a day on which the sub-tier above is approved"));
        }
    }

    private @Nullable UUID above(UUID partner) {
        var node = nodes.get(partner);
        return node == null ? null : node.worksForId();
    }
}
