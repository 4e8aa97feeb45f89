package safeguard.contracts.clause.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import safeguard.contracts.pack.InvalidPack;
import safeguard.contracts.pack.Packs;

/** The one table of reason codes; immutable. */
public final class ReasonCatalogue {
    private final Map<String, ReasonCode> codes;

    private ReasonCatalogue(Map<String, ReasonCode> codes) {
        this.codes = codes;
    }

    /** The codes of the reasons pack and those of the gates, which bring their words from their own packs. */
    public static ReasonCatalogue load(Packs packs, List<ReasonCode> gates) {
        var all = new ArrayList<>(packs.records("reasons", ReasonCode.class));
        all.addAll(gates);
        var codes = new TreeMap<String, ReasonCode>();
        var problems = new ArrayList<String>();
        for (ReasonCode code : all) {
            code.problem().ifPresent(problems::add);
            if (codes.put(code.code(), code) != null) {
                problems.add("the reason code " + code.code() + " is defined twice");
            }
        }
        InvalidPack.unlessEmpty(problems);
        return new ReasonCatalogue(codes);
    }

    public boolean knows(String code) {
        return codes.containsKey(code);
    }

    public ReasonCode get(String code) {
        return Optional.ofNullable(codes.get(code))
                .orElseThrow(() -> new IllegalArgumentException("there is no reason code " + code));
    }

    /** All codes in alphabetical order. */
    public List<ReasonCode> all() {
        return List.copyOf(codes.values());
    }

    public Reason render(String code, Map<String, ?> parameters) {
        return get(code).render(parameters);
    }
}
