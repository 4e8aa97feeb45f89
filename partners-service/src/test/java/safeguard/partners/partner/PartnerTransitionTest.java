package safeguard.partners.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.RuleViolated;

class PartnerTransitionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    /** The whole life cycle: all other pairs are refused. */
    private static final Map<PartnerTransition, Set<PartnerStatus>> ALLOWED = Map.of(
            PartnerTransition.START_ONBOARDING, Set.of(PartnerStatus.PROSPECT),
            PartnerTransition.ACTIVATE, Set.of(PartnerStatus.ONBOARDING),
            PartnerTransition.SUSPEND, Set.of(PartnerStatus.ACTIVE),
            PartnerTransition.REINSTATE, Set.of(PartnerStatus.SUSPENDED),
            PartnerTransition.START_OFFBOARDING, Set.of(PartnerStatus.ACTIVE, PartnerStatus.SUSPENDED),
            PartnerTransition.CLOSE, Set.of(PartnerStatus.OFFBOARDING));

    private static final Map<PartnerStatus, List<PartnerTransition>> WAY_TO = Map.of(
            PartnerStatus.PROSPECT, List.of(),
            PartnerStatus.ONBOARDING, List.of(PartnerTransition.START_ONBOARDING),
            PartnerStatus.ACTIVE, List.of(PartnerTransition.START_ONBOARDING, PartnerTransition.ACTIVATE),
            PartnerStatus.SUSPENDED,
                    List.of(PartnerTransition.START_ONBOARDING, PartnerTransition.ACTIVATE, PartnerTransition.SUSPEND),
            PartnerStatus.OFFBOARDING,
                    List.of(
                            PartnerTransition.START_ONBOARDING,
                            PartnerTransition.ACTIVATE,
                            PartnerTransition.START_OFFBOARDING),
            PartnerStatus.OFFBOARDED,
                    List.of(
                            PartnerTransition.START_ONBOARDING,
                            PartnerTransition.ACTIVATE,
                            PartnerTransition.START_OFFBOARDING,
                            PartnerTransition.CLOSE));

    @ParameterizedTest
    @EnumSource(PartnerStatus.class)
    void everyStepStartsOnlyWhereItMay(PartnerStatus status) {
        for (var step : PartnerTransition.values()) {
            var partner = partnerIn(status);
            if (ALLOWED.get(step).contains(status)) {
                partner.take(step, DAY, null, "anna", CLOCK.instant());
                assertEquals(step.target(), partner.status());
            } else {
                var refusal =
                        assertThrows(Conflict.class, () -> partner.take(step, DAY, null, "anna", CLOCK.instant()));
                assertEquals("wrong-status", refusal.code());
                assertEquals(status, partner.status());
            }
        }
    }

    @Test
    void aChangeDoesNotComeBeforeTheLastOne() {
        var partner = partnerIn(PartnerStatus.ACTIVE);
        var refusal = assertThrows(
                RuleViolated.class,
                () -> partner.take(PartnerTransition.SUSPEND, DAY.minusDays(1), "x", "anna", CLOCK.instant()));
        assertEquals("date-before-last-change", refusal.code());
        assertEquals("/from", refusal.errors().getFirst().pointer());
        assertEquals(PartnerStatus.ACTIVE, partner.status());
    }

    private static Partner partnerIn(PartnerStatus status) {
        var details = new PartnerDetails("Xinrui", "CN", List.of(), List.of(), null, Set.of(), false, List.of());
        var partner = new Partner(CLOCK, "P-X", DAY, details, "anna");
        WAY_TO.get(status).forEach(step -> partner.take(step, DAY, null, "anna", CLOCK.instant()));
        return partner;
    }
}
