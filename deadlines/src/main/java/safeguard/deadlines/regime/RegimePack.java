package safeguard.deadlines.regime;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguard.deadlines.pack.Packs;

/**
 * What a regime's rules say, where they stand and who has checked them.
 *
 * @param rules one sentence with its citation by rule name
 */
public record RegimePack(
        String id,
        int version,
        String name,
        String source,
        Confidence confidence,
        String reviewDue,
        String validFrom,
        Map<String, String> rules) {

    /** Whether counsel has checked the pack. */
    public enum Confidence {
        @JsonProperty("reviewed")
        REVIEWED,
        @JsonProperty("unreviewed")
        UNREVIEWED
    }

    /** Rules that hold in every regime, and those for our own safety. */
    public static final String COMMON = "COMMON";

    /**
     * The pack of a regime, or {@link #COMMON}.
     *
     * @throws IllegalStateException when the jar has no such pack
     */
    public static RegimePack of(String id) {
        var pack = Loaded.PACKS.get(id);
        if (pack == null) {
            throw new IllegalStateException("No regime pack " + id);
        }
        return pack;
    }

    /** The sentence of a rule. */
    public String sentence(String rule) {
        var sentence = rules.get(rule);
        if (sentence == null) {
            throw new IllegalStateException("Regime pack " + id + " has no rule " + rule);
        }
        return sentence;
    }

    /** How an explanation names a rule: {@code EU-1182/71@1#roll}. */
    public String reference(String rule) {
        return id + "@" + version + "#" + rule;
    }

    private static final class Loaded {
        static final Map<String, RegimePack> PACKS = new Packs("regimes")
                .all(RegimePack.class).values().stream().collect(Collectors.toMap(RegimePack::id, Function.identity()));
    }
}
