package safeguard.obligations.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a new version of a set changes, by specKey in the order of the request. */
public record SetDiff(long version, List<String> added, List<String> changed, List<String> superseded, int unchanged) {

    public SetDiff {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        superseded = List.copyOf(superseded);
    }

    /**
     * The difference between the duties that stand and those wanted.
     *
     * @param standing the specs that are in force, by specKey
     */
    static SetDiff between(long version, Map<String, ObligationSpec> standing, List<ObligationSpec> wanted) {
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        int unchanged = 0;
        for (var spec : wanted) {
            var before = standing.get(spec.specKey());
            if (before == null) {
                added.add(spec.specKey());
            } else if (before.equals(spec)) {
                unchanged++;
            } else {
                changed.add(spec.specKey());
            }
        }
        var kept = wanted.stream().collect(Collectors.toMap(ObligationSpec::specKey, Function.identity()));
        var superseded = standing.keySet().stream()
                .filter(key -> !kept.containsKey(key))
                .sorted()
                .toList();
        return new SetDiff(version, added, changed, superseded, unchanged);
    }

    /** Whether the wording is the same. */
    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && superseded.isEmpty();
    }
}
