package safeguard.contracts.clause.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.contracts.clause.reason.ReasonCode;
import safeguard.contracts.pack.InvalidPack;
import safeguard.contracts.pack.Packs;

/** All jurisdictions that the packs know; immutable. */
public final class Jurisdictions {
    private final List<Jurisdiction> jurisdictions;

    private Jurisdictions(List<Jurisdiction> jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    public static Jurisdictions load(Packs packs, ClauseCatalogue catalogue) {
        var loaded = new Jurisdictions(packs.records("jurisdictions", Jurisdiction.class));
        var problems = new ArrayList<String>();
        loaded.gates().forEach(gate -> check(gate, catalogue, problems));
        InvalidPack.unlessEmpty(problems);
        return loaded;
    }

    public List<Jurisdiction> all() {
        return jurisdictions;
    }

    /** A country can lie in several: Germany has its own law and that of the Union. */
    public List<Jurisdiction> of(String country) {
        return jurisdictions.stream().filter(each -> each.covers(country)).toList();
    }

    /** The ids of the packs that a tenant's counsel can adopt. */
    public Set<String> packIds() {
        return jurisdictions.stream()
                .map(each -> each.provenance().pack().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The reason codes that the gates bring with them. */
    public List<ReasonCode> reasons() {
        return gates().map(Gate::reason).toList();
    }

    Stream<Gate> gatesFor(String country) {
        return jurisdictions.stream().flatMap(each -> each.gatesFor(country));
    }

    /** How an amendment must be made so that it counts in the partner's country, or nothing. */
    String amendmentForm(String country) {
        return of(country).stream()
                .flatMap(each -> Stream.ofNullable(each.amendmentForm()))
                .map(form -> " " + form)
                .collect(Collectors.joining());
    }

    private Stream<Gate> gates() {
        return jurisdictions.stream().flatMap(each -> each.gates().stream());
    }

    private static void check(Gate gate, ClauseCatalogue catalogue, List<String> problems) {
        Stream.concat(gate.clauses().stream(), clausesOf(gate.rule()))
                .filter(code -> !catalogue.knows(code))
                .forEach(code -> problems.add("the gate " + gate.code() + " names the unknown clause type " + code));
        if (gate.subject() == Gate.Subject.AGREEMENT && gate.rule() instanceof GateRule.Manual) {
            problems.add("the gate " + gate.code() + " is about the agreement and has no rule");
        }
    }

    private static Stream<String> clausesOf(GateRule rule) {
        return switch (rule) {
            case GateRule.Clauses(List<String> allOf) -> allOf.stream();
            case GateRule.NoVariant each -> Stream.of(each.clause());
            case GateRule.ParameterIs each -> Stream.of(each.clause());
            case GateRule.StaffUndertakings(String clause) -> Stream.of(clause);
            case GateRule.Formality _,
                    GateRule.PrevailingLanguage _,
                    GateRule.DomesticForum _,
                    GateRule.Execution _,
                    GateRule.LiquidatedDamages _,
                    GateRule.Manual _ -> Stream.empty();
        };
    }
}
