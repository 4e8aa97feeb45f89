package safeguard.partners.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import safeguard.platform.problem.FieldError;

/** What may be shared: up to which classification, what for, how and in which countries; each list in order. */
public record Scope(
        Classification highest, List<String> purposes, List<DeliveryMode> deliveryModes, List<String> countries) {

    /** What a purpose looks like; the list of purposes is extensible. */
    public static final String PURPOSE_PATTERN = "[A-Z][A-Z0-9_]{1,59}";

    public Scope {
        purposes = sorted(purposes);
        deliveryModes = sorted(deliveryModes);
        countries = sorted(countries);
    }

    /** What this scope would add to {@code wider}: one field error for each part that goes beyond it. */
    public List<FieldError> beyond(Scope wider) {
        var errors = new ArrayList<FieldError>();
        if (highest.compareTo(wider.highest) > 0) {
            errors.add(new FieldError("/maxClassification", "%s at most".formatted(wider.highest)));
        }
        addUncovered(errors, "/purposes", purposes, wider.purposes);
        addUncovered(errors, "/deliveryModes", deliveryModes, wider.deliveryModes);
        addUncovered(errors, "/countries", countries, wider.countries);
        return errors;
    }

    private static void addUncovered(List<FieldError> errors, String pointer, List<?> wanted, List<?> covered) {
        if (!Set.copyOf(covered).containsAll(wanted)) {
            errors.add(new FieldError(pointer, "only " + covered));
        }
    }

    private static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
        return List.copyOf(new TreeSet<>(values));
    }
}
