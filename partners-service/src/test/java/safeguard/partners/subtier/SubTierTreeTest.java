package safeguard.partners.subtier;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.platform.problem.DomainProblem;

/** PRIME ← A ← B, PRIME ← C (pending), and R, which was refused. */
class SubTierTreeTest {

    private static final LocalDate APPROVED = LocalDate.parse("2026-12-11");

    private final SubTierTree tree = new SubTierTree(
            id("PRIME"),
            List.of(
                    new SubTierTree.Node(id("A"), id("PRIME"), SubTierStatus.APPROVED, APPROVED),
                    new SubTierTree.Node(id("B"), id("A"), SubTierStatus.PENDING, null),
                    new SubTierTree.Node(id("C"), id("PRIME"), SubTierStatus.PENDING, null),
                    new SubTierTree.Node(id("R"), id("PRIME"), SubTierStatus.REFUSED, APPROVED)));

    @ParameterizedTest(name = "{0} below {1} → {2}")
    @CsvSource({
        "PRIME, PRIME, sub-tier-cycle",
        "PRIME, A,     sub-tier-cycle",
        "PRIME, B,     sub-tier-cycle",
        "A,     B,     sub-tier-cycle",
        "A,     A,     sub-tier-cycle",
        "NEW,   NEW,   sub-tier-cycle",
        "B,     PRIME, sub-tier-exists",
        "C,     A,     sub-tier-exists",
        "NEW,   OTHER, works-for-unknown",
        "NEW,   R,     works-for-unknown"
    })
    void refusesPlacesThatMakeNoTree(String partner, String worksFor, String code) {
        var refusal = assertThrows(DomainProblem.class, () -> tree.requirePlace(id(partner), id(worksFor)));
        assertEquals(code, refusal.code());
    }

    @ParameterizedTest
    @CsvSource({"NEW, PRIME", "NEW, A", "NEW, B", "R, PRIME", "R, A"})
    void acceptsNewAndFormerlyRefusedPartners(String partner, String worksFor) {
        assertDoesNotThrow(() -> tree.requirePlace(id(partner), id(worksFor)));
    }

    @ParameterizedTest(name = "below {0} on {1} → {2}")
    @CsvSource({
        "PRIME, 2026-12-01, true",
        "A,     2026-12-11, true",
        "A,     2026-12-10, false",
        "B,     2026-12-11, false",
        "C,     2026-12-11, false"
    })
    void approvalNeedsAnApprovedOneAbove(String worksFor, LocalDate day, boolean accepted) {
        if (accepted) {
            assertDoesNotThrow(() -> tree.requireApprovedAbove(id(worksFor), day));
        } else {
            var refusal = assertThrows(DomainProblem.class, () -> tree.requireApprovedAbove(id(worksFor), day));
            assertEquals("sub-tier-above-not-approved", refusal.code());
        }
    }

    @Test
    void theStandingFollowsTheDays() {
        var fact = new SubTierFact(id("E"), null, LocalDate.parse("2026-11-20"), SubTierStatus.APPROVED, APPROVED);
        assertEquals(false, fact.on(LocalDate.parse("2026-11-19")).isPresent());
        assertEquals(
                SubTierStatus.PENDING,
                fact.on(LocalDate.parse("2026-12-10")).orElseThrow().status());
        assertEquals(
                new SubTierFact.Standing(SubTierStatus.APPROVED, APPROVED),
                fact.on(APPROVED).orElseThrow());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
