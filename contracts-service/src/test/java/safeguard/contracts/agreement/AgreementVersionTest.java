package safeguard.contracts.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import safeguard.contracts.terms.ClauseEntry;
import safeguard.contracts.terms.Paper;
import safeguard.contracts.terms.Signature;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.RuleViolated;

class AgreementVersionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-14T08:00:00Z"), ZoneOffset.UTC);

    private enum Step {
        CHANGE(version -> version.replace(Paper.mizuho(), "author")),
        REVIEW(AgreementVersion::sendToReview),
        RETURN(AgreementVersion::returnToAuthor),
        APPROVE(version -> version.approve(by("second"))),
        SIGN(version -> version.sign(Paper.signed("2026-12-10")));

        private final Consumer<AgreementVersion> run;

        Step(Consumer<AgreementVersion> run) {
            this.run = run;
        }
    }

    private static final Map<VersionState, List<Step>> WAY_THERE = new EnumMap<>(Map.of(
            VersionState.DRAFT, List.of(),
            VersionState.IN_REVIEW, List.of(Step.REVIEW),
            VersionState.APPROVED, List.of(Step.REVIEW, Step.APPROVE),
            VersionState.SIGNED, List.of(Step.REVIEW, Step.APPROVE, Step.SIGN)));

    private static final Map<VersionState, Set<Step>> ALLOWED = new EnumMap<>(Map.of(
            VersionState.DRAFT, Set.of(Step.CHANGE, Step.REVIEW),
            VersionState.IN_REVIEW, Set.of(Step.RETURN, Step.APPROVE),
            VersionState.APPROVED, Set.of(Step.RETURN, Step.SIGN),
            VersionState.SIGNED, Set.of()));

    static Stream<Arguments> everyStateAndStep() {
        return Stream.of(VersionState.values())
                .flatMap(state -> Stream.of(Step.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndStep")
    void takesOnlyTheStepsOfItsState(VersionState state, Step step) {
        var version = version(null);
        WAY_THERE.get(state).forEach(before -> before.run.accept(version));
        var content = version.contentSha256();
        assertEquals(state, version.state());
        if (ALLOWED.get(state).contains(step)) {
            step.run.accept(version);
        } else {
            assertThrows(Conflict.class, () -> step.run.accept(version));
            assertEquals(content, version.contentSha256());
        }
    }

    @Test
    void isNeverApprovedByItsAuthor() {
        var version = version(null);
        version.sendToReview();
        assertThrows(RuleViolated.class, () -> version.approve(by("author")));
    }

    @Test
    void isNeverApprovedByWhoeverRewroteIt() {
        var version = version(null);
        version.replace(Paper.mizuho(), "second");
        version.replace(Paper.xinrui(), "third");
        version.sendToReview();
        for (var writer : List.of("author", "second", "third")) {
            assertThrows(RuleViolated.class, () -> version.approve(by(writer)));
        }
        version.approve(by("fourth"));
    }

    @Test
    void recordsSignedPaperAtOnceAndHasItConfirmedByAnother() {
        var version = version(Paper.signed("2025-11-20"));
        assertEquals(VersionState.SIGNED, version.state());
        assertEquals(VersionOrigin.RECORDED, version.origin());
        assertThrows(RuleViolated.class, () -> version.approve(by("author")));
        version.approve(by("second"));
        assertEquals("second", version.approval().by());
        assertThrows(Conflict.class, () -> version.approve(by("third")), "once is enough");
    }

    @Test
    void losesItsApprovalWhenItIsReturned() {
        var version = version(null);
        version.sendToReview();
        version.approve(by("second"));
        version.returnToAuthor();
        assertNull(version.approval());
        version.replace(Paper.mizuho(), "author");
        assertEquals(VersionState.DRAFT, version.state());
    }

    @Test
    void hasADigestOfItsTerms() {
        assertEquals(version(null).contentSha256(), version(null).contentSha256());
        var other = version(null);
        other.replace(Paper.mizuho(), "author");
        assertNotEquals(version(null).contentSha256(), other.contentSha256());
    }

    @Test
    void anAmendmentChangesWhatItMentionsAndNothingElse() {
        var before = Paper.xinrui();
        var amendment = new AmendmentDraft(
                LocalDate.parse("2026-12-10"),
                "Flow-down",
                List.of(ClauseEntry.of("08.1", "C08", Map.of()), ClauseEntry.of("16.1", "C16", Map.of("copyLimit", 3))),
                List.of("20.1"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var after = amendment.appliedTo(before);
        assertEquals(before.clauses().size(), after.clauses().size());
        assertEquals(before.purposes(), after.purposes());
        assertEquals(before.term(), after.term());
        assertEquals(LocalDate.parse("2026-12-10"), after.effectiveOn());
        assertEquals("08.1", after.clauses().getLast().clauseNo());
        assertEquals(
                List.of(Map.of("copyLimit", 3)),
                after.clauses().stream()
                        .filter(clause -> clause.type().equals("C16"))
                        .map(ClauseEntry::params)
                        .toList());
        assertEquals(
                0, after.clauses().stream().filter(c -> c.type().equals("C20")).count());
    }

    private static AgreementVersion version(Signature signature) {
        return AgreementVersion.enter(
                UUID.randomUUID(), 1, "First version", Paper.xinrui(), signature, "author", CLOCK);
    }

    private static Approval by(String person) {
        return new Approval(person, CLOCK.instant(), List.of(), null);
    }
}
