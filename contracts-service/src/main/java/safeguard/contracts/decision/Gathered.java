package safeguard.contracts.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.gate.Facts;

/**
 * A request with the facts to rule on it.
 *
 * @param request with the secrets and the partner by reference
 * @param secretIds ids of the secrets
 * @param partner the partner, null when neither we nor partners-service could say who it is
 */
public record Gathered(
        DisclosureRequest request,
        List<UUID> secretIds,
        @Nullable KnownPartner partner,
        PeerAnswers peers,
        Facts facts) {

    /** A partner, by the answer of partners-service or by an agreement with it. */
    public record KnownPartner(UUID id, String ref, String name) {}
}
