package safeguard.contracts.clause.gap;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.pack.Provenance;

/** What the law of a jurisdiction says about trade secrets, and its gates. */
public record Jurisdiction(
        String id,
        String title,
        List<String> countries,
        String definition,
        String standard,
        Limitation limitation,
        String burden,
        String remedies,
        PenaltyRule penaltyRule,
        @Nullable String amendmentForm,
        List<Provision> provisions,
        List<Gate> gates,
        Provenance provenance) {
    /** A limitation period; where it is not known, who has to find out. */
    public record Limitation(
            String status,
            String text,
            @Nullable Integer amount,
            @Nullable String unit,
            @Nullable String from,
            @Nullable Integer longStopYears,
            @Nullable String whoFindsOut) {}

    public record PenaltyRule(
            String kind, String text, @Nullable Integer maxPercentOfLoss) {}

    /** An article by the number it had in a time; old and new numbers stand side by side. */
    public record Provision(String topic, String law, String article, Provenance provenance) {}

    public Jurisdiction {
        countries = List.copyOf(countries);
        provisions = List.copyOf(provisions);
        gates = List.copyOf(gates);
    }

    boolean covers(String country) {
        return countries.contains(country);
    }

    Stream<Gate> gatesFor(String country) {
        return gates.stream().filter(gate -> gate.anyCountry() || covers(country));
    }
}
