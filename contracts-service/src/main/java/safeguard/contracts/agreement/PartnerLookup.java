package safeguard.contracts.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import safeguard.contracts.peer.Partners;
import safeguard.contracts.peer.PeerAway;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.problem.Unavailable;

/** Finds the partner of a new agreement, live and outside any transaction. */
@ApplicationScoped
class PartnerLookup {

    private final Partners partners;

    PartnerLookup(Partners partners) {
        this.partners = partners;
    }

    PartnerSnapshot require(String idOrRef) {
        try {
            return partners.find(idOrRef)
                    .map(found -> new PartnerSnapshot(found.id(), found.ref(), found.legalName(), found.country()))
                    .orElseThrow(() -> unknown(idOrRef));
        } catch (PeerAway away) {
            throw new Unavailable("partners-unavailable", "The partner cannot be looked up at the moment: try again");
        }
    }

    private static RuleViolated unknown(String idOrRef) {
        var sentence = "There is no partner '%s'".formatted(idOrRef);
        return new RuleViolated("unknown-partner", sentence, new FieldError("/partner", sentence));
    }
}
