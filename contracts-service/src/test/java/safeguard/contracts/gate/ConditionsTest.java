package safeguard.contracts.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static safeguard.contracts.gate.Situation.secret;
import static safeguard.contracts.gate.Situation.set;
import static safeguard.contracts.gate.Situation.withClause;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguard.contracts.clause.Classification;

class ConditionsTest {

    record Row(String fact, Consumer<Situation> change, Set<String> conditions) {
        @Override
        public String toString() {
            return fact;
        }
    }

    private static Row row(String fact, Consumer<Situation> change, String... conditions) {
        return new Row(fact, change, set(conditions));
    }

    static Stream<Row> rows() {
        return Stream.of(
                row("the main scenario", s -> {}, "COPY_LIMIT", "NAMED_RECIPIENTS", "TOOL_CUSTODY"),
                row(
                        "marking agreed",
                        s -> s.clauses = withClause(s.clauses, "03.1", "C03", Map.of()),
                        "COPY_LIMIT",
                        "NAMED_RECIPIENTS",
                        "TOOL_CUSTODY",
                        "MARKING"),
                row(
                        "oral with confirmation agreed",
                        s -> {
                            s.mode = "ORAL";
                            s.clauses = withClause(s.clauses, "04.1", "C04", Map.of("confirmWithin", "30d"));
                        },
                        "NAMED_RECIPIENTS",
                        "TOOL_CUSTODY",
                        "ORAL_CONFIRMATION"),
                row(
                        "the clearance has conditions",
                        s -> s.clearanceConditions = List.of("Only at Beilun works"),
                        "COPY_LIMIT",
                        "NAMED_RECIPIENTS",
                        "TOOL_CUSTODY",
                        "CLEARANCE_CONDITION"),
                row(
                        "the end is decided",
                        s -> s.exitDecidedOn = LocalDate.parse("2026-12-01"),
                        "COPY_LIMIT",
                        "NAMED_RECIPIENTS",
                        "TOOL_CUSTODY",
                        "CONTRACT_NECESSARY_ONLY"),
                row(
                        "L3 to an amber partner",
                        s -> {
                            s.secrets.set(0, secret("TS-0042", Classification.L3, "REGISTERED"));
                            s.band = "AMBER";
                        },
                        "COPY_LIMIT",
                        "NAMED_RECIPIENTS",
                        "TOOL_CUSTODY",
                        "AMBER_CONDITIONS"),
                row("denied", s -> s.confirmed = false));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void followFromAgreementAndStanding(Row row) {
        var situation = new Situation();
        row.change().accept(situation);
        assertEquals(row.conditions(), situation.conditions());
    }
}
