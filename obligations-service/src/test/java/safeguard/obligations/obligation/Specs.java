package safeguard.obligations.obligation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import safeguard.deadlines.PeriodUnit;
import safeguard.deadlines.regime.Direction;
import safeguard.deadlines.regime.Roll;
import safeguard.obligations.duerule.DueRule;

/** Duties for tests: begin with one and change what matters. */
public record Specs(ObligationSpec spec, ZoneId zone, LocalDate trackFrom) {

    /** The inventory of copies of NNN-2025-007: every six months, 15 business days to report, on the calendar CN. */
    public static Specs inventoryReport() {
        var rule = new DueRule(
                DueRule.Kind.RELATIVE,
                null,
                null,
                null,
                "disclosure-made",
                null,
                15,
                PeriodUnit.BUSINESS_DAY,
                Direction.AFTER,
                "CN-CC",
                List.of("CN"),
                Roll.REGIME,
                false);
        var spec = new ObligationSpec(
                "C16.inventory",
                "INVENTORY_REPORT",
                "Report the inventory of copies",
                Obligor.THEIRS,
                "16.1 (C16)",
                "contract-manager",
                "contract-manager",
                Severity.MEDIUM,
                false,
                rule,
                new RecurrenceDraft("FREQ=MONTHLY;INTERVAL=6", "P6M"),
                false,
                null,
                List.of("signed inventory"),
                null);
        return new Specs(spec, ZoneId.of("Asia/Shanghai"), LocalDate.of(2026, 11, 22));
    }

    /** A single duty on an agreed day, ours, in Berlin. */
    public static Specs fixed(String day) {
        var rule = new DueRule(
                DueRule.Kind.FIXED,
                LocalDate.parse(day),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Specs(inventoryReport().spec, ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 11, 22))
                .rule(rule)
                .once()
                .obligor(Obligor.OURS);
    }

    public Specs rule(DueRule rule) {
        return with(spec.specKey(), spec.title(), spec.obligor(), rule, spec.recurrence(), spec.perEvent(), plan());
    }

    public Specs anchoredOn(String day) {
        return rule(copy(
                spec.dueRule(),
                LocalDate.parse(day),
                spec.dueRule().amount(),
                spec.dueRule().unit()));
    }

    public Specs period(int amount, PeriodUnit unit) {
        return rule(copy(spec.dueRule(), spec.dueRule().anchorDate(), amount, unit));
    }

    public Specs recurring(String rule, String startsAfter) {
        var recurrence = new RecurrenceDraft(rule, startsAfter);
        return with(spec.specKey(), spec.title(), spec.obligor(), spec.dueRule(), recurrence, spec.perEvent(), plan());
    }

    public Specs once() {
        return with(spec.specKey(), spec.title(), spec.obligor(), spec.dueRule(), null, spec.perEvent(), plan());
    }

    public Specs perEvent() {
        return with(spec.specKey(), spec.title(), spec.obligor(), spec.dueRule(), null, true, plan());
    }

    public Specs obligor(Obligor obligor) {
        return with(spec.specKey(), spec.title(), obligor, spec.dueRule(), spec.recurrence(), spec.perEvent(), plan());
    }

    public Specs key(String key) {
        return with(key, spec.title(), spec.obligor(), spec.dueRule(), spec.recurrence(), spec.perEvent(), plan());
    }

    public Specs title(String title) {
        return with(spec.specKey(), title, spec.obligor(), spec.dueRule(), spec.recurrence(), spec.perEvent(), plan());
    }

    public Specs trackedFrom(String day) {
        return new Specs(spec, zone, LocalDate.parse(day));
    }

    /** The duty, active, of an agreement. */
    public Duty duty() {
        var source = new DutySource("agreement", new UUID(1, 1), "NNN-2025-007", null, null);
        return new Duty(new UUID(1, 2), ObligationState.ACTIVE, source, zone, trackFrom, spec);
    }

    private List<String> plan() {
        return spec.reminderPlan();
    }

    private Specs with(
            String key,
            String title,
            Obligor obligor,
            DueRule rule,
            RecurrenceDraft recurrence,
            boolean perEvent,
            List<String> plan) {
        var changed = new ObligationSpec(
                key,
                spec.kind(),
                title,
                obligor,
                spec.clauseRef(),
                spec.owner(),
                spec.fallbackRole(),
                spec.severity(),
                spec.blocking(),
                rule,
                recurrence,
                perEvent,
                plan,
                spec.evidenceRequired(),
                spec.secrets());
        return new Specs(changed, zone, trackFrom);
    }

    private static DueRule copy(DueRule rule, LocalDate anchorDate, Integer amount, PeriodUnit unit) {
        return new DueRule(
                rule.kind(),
                rule.date(),
                rule.from(),
                rule.to(),
                rule.anchor(),
                anchorDate,
                amount,
                unit,
                rule.direction(),
                rule.regime(),
                rule.calendars(),
                rule.roll(),
                rule.clearDays());
    }
}
