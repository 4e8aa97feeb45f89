package safeguard.contracts.gate;

import java.util.Comparator;
import java.util.List;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.secret.Category;

/**
 * A secret as of the date.
 *
 * @param status in words of the register, as of the date
 * @param inbound limits that it brought along, its own and those of what it was derived from
 */
public record SecretFacts(
        String id,
        String ref,
        long version,
        Category category,
        Classification classification,
        String status,
        boolean personalData,
        boolean physical,
        List<InboundFacts> inbound) {

    public SecretFacts {
        inbound = Facts.sorted(inbound, Comparator.comparing(InboundFacts::secret));
    }

    boolean isRegistered() {
        return status.equals("REGISTERED");
    }
}
