package safeguard.deadlines.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The body of rules by which a period is counted. Its id ({@code EU-1182/71}) is its form in requests and packs. */
public enum Regime {
    CONTRACT("CONTRACT"),
    EU_1182_71("EU-1182/71"),
    US_FRCP6A("US-FRCP6a"),
    CN_CC("CN-CC"),
    JP_CC("JP-CC"),
    UK_CPR2_8("UK-CPR2.8"),
    UK_CONTRACT("UK-CONTRACT"),
    DE_BGB("DE-BGB"),
    HOURS("HOURS");

    private final String id;

    Regime(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }

    /** How the regime counts. */
    public CountingRules rules() {
        return switch (this) {
            case CONTRACT, UK_CONTRACT -> new Contract();
            case EU_1182_71 -> new EuRegulation1182();
            case US_FRCP6A -> new FederalRule6a();
            case CN_CC -> new ChineseCivilCode();
            case JP_CC -> new JapaneseCivilCode();
            case UK_CPR2_8 -> new CivilProcedureRule28();
            case DE_BGB -> new GermanCivilCode();
            case HOURS -> new ElapsedHours();
        };
    }

    /** The words, source, confidence and version of the regime's rules. */
    public RegimePack pack() {
        return RegimePack.of(id);
    }

    /**
     * The regime with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Regime of(String id) {
        return Arrays.stream(values())
                .filter(regime -> regime.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no regime \"" + id + "\""));
    }
}
