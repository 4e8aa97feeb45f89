package safeguard.contracts.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.Paper;

class HistoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-14T08:00:00Z"), ZoneOffset.UTC);

    /** Version 2 was signed before it takes effect, version 3 takes effect before it was signed, version 4 is a draft. */
    private final History history = new History(List.of(
            version(1, "2025-11-20", "2025-11-20"),
            version(2, "2026-06-01", "2026-05-01"),
            version(3, "2026-09-01", "2026-12-10"),
            version(4, "2026-01-01", null)));

    @ParameterizedTest
    @CsvSource({
        "2025-11-19, 0",
        "2025-11-20, 1",
        "2026-05-31, 1",
        "2026-06-01, 2",
        "2026-12-09, 2",
        "2026-12-10, 3",
        "2030-01-01, 3",
    })
    void takesTheLatestVersionThatIsSignedAndEffective(LocalDate day, int number) {
        assertEquals(number, history.inForce(day).map(AgreementVersion::number).orElse(0));
    }

    private static AgreementVersion version(int number, String effectiveOn, String signedOn) {
        var paper = Paper.xinrui();
        var terms = new AgreementTerms(
                LocalDate.parse(effectiveOn),
                paper.term(),
                paper.survival(),
                paper.governingLaw(),
                paper.forum(),
                paper.languages(),
                paper.prevailingLanguage(),
                paper.zone(),
                paper.calendars(),
                paper.regime(),
                paper.purposes(),
                paper.coverage(),
                null,
                null,
                paper.clauses());
        return AgreementVersion.enter(
                UUID.randomUUID(),
                number,
                "version",
                terms,
                signedOn == null ? null : Paper.signed(signedOn),
                "author",
                CLOCK);
    }
}
