package safeguard.contracts.clause.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Clause;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.contracts.clause.ClauseType;
import safeguard.contracts.clause.Period;

/** The dates of the events that duties are counted from, as far as the agreement itself fixes them. */
final class Anchors {
    private final ClauseCatalogue catalogue;
    private final DutyFacts facts;

    Anchors(ClauseCatalogue catalogue, DutyFacts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
    }

    @Nullable
    LocalDate dateOf(String anchor) {
        return switch (anchor) {
            case "signature" -> facts.signedOn();
            case "effective" -> facts.effectiveOn();
            case "term-end" -> facts.termEnd();
            case "termination" -> finalEnd();
            case "survival-end" -> survivalEnd().orElse(null);
            default -> null;
        };
    }

    /** The end of a term that renews itself is not the end of the agreement. */
    private @Nullable LocalDate finalEnd() {
        return facts.renewsTacitly() ? null : facts.termEnd();
    }

    /** The first day on which some protection lapses; nothing when all of it lasts as long as the secret. */
    private Optional<LocalDate> survivalEnd() {
        ClauseType type = catalogue.type("C31");
        return facts.clauses().stream()
                .filter(clause -> clause.type().equals(type.code()))
                .flatMap(clause -> survivalEnds(type, clause))
                .min(LocalDate::compareTo);
    }

    private Stream<LocalDate> survivalEnds(ClauseType type, Clause clause) {
        boolean fromSignature =
                type.valueIn(clause, "survivalFrom").filter("SIGNATURE"::equals).isPresent();
        LocalDate from = fromSignature ? facts.signedOn() : finalEnd();
        if (from == null) {
            return Stream.empty();
        }
        Optional<Period> forSecrets = type.valueIn(clause, "secretSurvival")
                .filter("FIXED"::equals)
                .flatMap(_ -> type.periodIn(clause, "secretSurvivalTerm"));
        return Stream.concat(type.periodIn(clause, "otherSurvival").stream(), forSecrets.stream())
                .flatMap(period -> plus(from, period).stream());
    }

    private static Optional<LocalDate> plus(LocalDate from, Period period) {
        return switch (period.unit()) {
            case DAY -> Optional.of(from.plusDays(period.amount()));
            case WEEK -> Optional.of(from.plusWeeks(period.amount()));
            case MONTH -> Optional.of(from.plusMonths(period.amount()));
            case YEAR -> Optional.of(from.plusYears(period.amount()));
            case HOUR, BUSINESS_DAY -> Optional.empty();
        };
    }
}
