package safeguard.contracts.clause.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Clause;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.contracts.clause.ClauseType;
import safeguard.contracts.clause.DutyTemplate;
import safeguard.contracts.clause.Period;

/** Makes the specification of one duty from its template and from what the agreement says instead. */
final class AgreementDuties {
    private static final String DEFAULT_ROLE = "contract-manager";

    private final DutyFacts facts;
    private final Anchors anchors;

    AgreementDuties(ClauseCatalogue catalogue, DutyFacts facts) {
        this.facts = facts;
        this.anchors = new Anchors(catalogue, facts);
    }

    ObligationSpec spec(String key, Obligor obligor, ClauseType type, Clause clause, DutyTemplate duty) {
        return new ObligationSpec(
                key,
                duty.kind(),
                duty.title(),
                obligor,
                "%s (%s)".formatted(clause.clauseNo(), type.code()),
                facts.owner(),
                duty.fallbackRole() == null ? DEFAULT_ROLE : duty.fallbackRole(),
                duty.severity(),
                duty.blocking(),
                dueRule(type, clause, duty),
                recurrence(type, clause, duty),
                duty.perEvent(),
                duty.reminderPlan().isEmpty() ? null : duty.reminderPlan(),
                duty.evidence());
    }

    private ObligationSpec.DueRule dueRule(ClauseType type, Clause clause, DutyTemplate duty) {
        Optional<LocalDate> agreed = Optional.ofNullable(duty.anchorParameter())
                .flatMap(name -> type.valueIn(clause, name))
                .map(date -> LocalDate.parse(date.toString()));
        String anchor = agreed.isPresent() ? "agreed-date" : trigger(type, clause, duty);
        Period offset = type.periodIn(clause, duty.offsetParameter()).orElse(duty.offset());
        return new ObligationSpec.DueRule(
                "RELATIVE",
                null,
                null,
                null,
                anchor,
                agreed.orElse(anchors.dateOf(anchor)),
                offset.amount(),
                offset.unit(),
                duty.direction(),
                facts.regime(),
                facts.calendars(),
                roll(clause),
                duty.clearDays());
    }

    private static String trigger(ClauseType type, Clause clause, DutyTemplate duty) {
        return Optional.ofNullable(duty.triggerParameter())
                .flatMap(name -> type.valueIn(clause, name))
                .map(Object::toString)
                .orElse(duty.trigger());
    }

    private ObligationSpec.@Nullable Recurrence recurrence(ClauseType type, Clause clause, DutyTemplate duty) {
        Period standard = duty.every();
        if (standard == null) {
            return null;
        }
        Period interval = type.periodIn(clause, duty.everyParameter()).orElse(standard);
        return ObligationSpec.Recurrence.every(interval, duty.firstAfterInterval());
    }

    /** What the clause itself says about a day of rest goes before the general rule of the agreement (C47). */
    private String roll(Clause clause) {
        Stream<Clause> general =
                facts.clauses().stream().filter(each -> each.type().equals("C47"));
        return Stream.concat(Stream.of(clause), general)
                .flatMap(each -> Stream.ofNullable(each.params().get("roll")))
                .map(Object::toString)
                .findFirst()
                .orElse("REGIME");
    }
}
