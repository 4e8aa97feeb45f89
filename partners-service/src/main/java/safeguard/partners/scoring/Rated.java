package safeguard.partners.scoring;

import java.math.BigDecimal;
import java.util.List;

/** An inherent or control score from 0 to 100, exact, and what it is made of; a score that was entered has no parts. */
public record Rated(BigDecimal score, List<Contribution> contributions) {

    public Rated {
        contributions = List.copyOf(contributions);
    }

    /** A score that the assessor entered as a whole. */
    public static Rated entered(BigDecimal score) {
        return new Rated(score, List.of());
    }
}
