package safeguard.obligations.asked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list, one fixed phrase per filter, and the values that they name. */
public final class Conditions {

    private final List<String> phrases = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** A condition without a value of its own. */
    public Conditions add(String phrase) {
        phrases.add(phrase);
        return this;
    }

    /** A condition on the value {@code :name}; none when nothing was asked for. */
    public Conditions add(String phrase, String name, @Nullable Object value) {
        return value == null ? this : add(phrase).with(name, value);
    }

    /** A condition on {@code :<name>Ids}, on {@code :<name>Refs}, or on any of both, as was asked for. */
    public Conditions either(String name, IdsAndRefs asked, String byIds, String byRefs) {
        var ways = new ArrayList<String>();
        if (!asked.ids().isEmpty()) {
            ways.add(byIds);
            with(name + "Ids", asked.ids());
        }
        if (!asked.refs().isEmpty()) {
            ways.add(byRefs);
            with(name + "Refs", asked.refs());
        }
        return ways.isEmpty() ? this : add("(" + String.join(" or ", ways) + ")");
    }

    /** What to ask of an array column so that it holds any of these. */
    public String holdsAny(String column, String name, List<String> texts) {
        var ways = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            ways.add("array_contains(%s, :%s%d)".formatted(column, name, i));
            with(name + i, texts.get(i));
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    /** A value that a phrase names. */
    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** All conditions in one. */
    public String where() {
        return phrases.isEmpty() ? "1 = 1" : String.join(" and ", phrases);
    }

    /** The values by name. */
    public Map<String, Object> values() {
        return values;
    }
}
