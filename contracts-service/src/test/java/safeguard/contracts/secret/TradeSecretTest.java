package safeguard.contracts.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import safeguard.contracts.clause.Classification;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.RuleViolated;

class TradeSecretTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-14T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    private enum Step {
        REVIEW(TradeSecret::startReview),
        REGISTER(secret -> secret.register(DAY)),
        REJECT(secret -> secret.reject("known")),
        RETIRE(secret -> secret.retire(RetirementReason.OBSOLETE, DAY)),
        CHANGE(secret -> secret.replace(metadata(Origin.OWN, null)));

        private final Consumer<TradeSecret> run;

        Step(Consumer<TradeSecret> run) {
            this.run = run;
        }
    }

    private static final Map<SecretStatus, List<Step>> WAY_THERE = new EnumMap<>(Map.of(
            SecretStatus.CANDIDATE, List.of(),
            SecretStatus.UNDER_REVIEW, List.of(Step.REVIEW),
            SecretStatus.REGISTERED, List.of(Step.REVIEW, Step.REGISTER),
            SecretStatus.RETIRED, List.of(Step.REVIEW, Step.REGISTER, Step.RETIRE),
            SecretStatus.REJECTED, List.of(Step.REJECT)));

    private static final Map<SecretStatus, Set<Step>> ALLOWED = new EnumMap<>(Map.of(
            SecretStatus.CANDIDATE, Set.of(Step.REVIEW, Step.REJECT, Step.CHANGE),
            SecretStatus.UNDER_REVIEW, Set.of(Step.REGISTER, Step.REJECT, Step.CHANGE),
            SecretStatus.REGISTERED, Set.of(Step.RETIRE, Step.CHANGE),
            SecretStatus.RETIRED, Set.of(),
            SecretStatus.REJECTED, Set.of()));

    static Stream<Arguments> everyStateAndStep() {
        return Stream.of(SecretStatus.values())
                .flatMap(state -> Stream.of(Step.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndStep")
    void takesOnlyTheStepsOfItsState(SecretStatus state, Step step) {
        var secret = new TradeSecret("TS-1", metadata(Origin.OWN, null), "steward", CLOCK);
        WAY_THERE.get(state).forEach(before -> before.run.accept(secret));
        assertEquals(state, secret.status());
        if (ALLOWED.get(state).contains(step)) {
            step.run.accept(secret);
        } else {
            assertThrows(Conflict.class, () -> step.run.accept(secret));
            assertEquals(state, secret.status());
        }
    }

    static Stream<Arguments> origins() {
        return Stream.of(
                Arguments.of(Origin.OWN, false, true),
                Arguments.of(Origin.OWN, true, false),
                Arguments.of(Origin.THIRD_PARTY, true, true),
                Arguments.of(Origin.THIRD_PARTY, false, false),
                Arguments.of(Origin.JOINT, true, true),
                Arguments.of(Origin.JOINT, false, true));
    }

    @ParameterizedTest
    @MethodSource("origins")
    void bindsTheOriginToTheInboundAgreement(Origin origin, boolean agreement, boolean accepted) {
        var metadata = metadata(origin, agreement ? UUID.randomUUID() : null);
        if (accepted) {
            assertEquals(origin, new TradeSecret("TS-1", metadata, "steward", CLOCK).origin());
        } else {
            assertThrows(RuleViolated.class, () -> new TradeSecret("TS-1", metadata, "steward", CLOCK));
        }
    }

    @Test
    void cannotRetireBeforeItWasRegistered() {
        var secret = new TradeSecret("TS-1", metadata(Origin.OWN, null), "steward", CLOCK);
        secret.startReview();
        secret.register(DAY);
        assertThrows(RuleViolated.class, () -> secret.retire(RetirementReason.PATENTED, DAY.minusDays(1)));
        assertEquals(SecretStatus.REGISTERED, secret.status());
    }

    private static TradeSecret.Metadata metadata(Origin origin, UUID agreement) {
        var draft = new TradeSecretDraft(
                null,
                "Ram-7",
                Category.TECHNICAL,
                Classification.L4,
                origin,
                null,
                List.of(),
                "steward",
                false,
                true,
                List.of(),
                null);
        return new TradeSecret.Metadata(draft, agreement, List.of());
    }
}
