package safeguard.obligations.hold;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import safeguard.obligations.asked.AsOf;
import safeguard.obligations.asked.IdsAndRefs;

/**
 * Which holds a list shows: those whose scope and ids match any of what was asked for; all when nothing was.
 *
 * @param targets ids and refs by scope, only where something was asked for
 */
record HoldQuery(Map<HoldScope, List<String>> targets, AsOf asOf) {

    static HoldQuery of(IdsAndRefs partner, IdsAndRefs secret, IdsAndRefs agreement, AsOf asOf) {
        var targets = Map.of(HoldScope.PARTNER, partner, HoldScope.SECRET, secret, HoldScope.AGREEMENT, agreement)
                .entrySet()
                .stream()
                .filter(asked -> !asked.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, asked -> asked.getValue().texts()));
        return new HoldQuery(targets, asOf);
    }
}
