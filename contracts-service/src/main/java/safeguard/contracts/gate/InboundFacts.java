package safeguard.contracts.gate;

import java.util.Comparator;
import java.util.List;

/**
 * The agreement under which a third party's secret came in.
 *
 * @param secret the secret that came in, which may be an ancestor of the one asked for
 * @param purposes what it may be used for
 * @param approved to whom it may be passed on, by ref or name
 */
public record InboundFacts(
        String secret, String agreement, boolean inForce, List<String> purposes, List<String> approved) {

    public InboundFacts {
        purposes = Facts.sorted(purposes, Comparator.naturalOrder());
        approved = Facts.sorted(approved, Comparator.naturalOrder());
    }
}
