package safeguard.contracts.clause.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import safeguard.contracts.clause.Library;

/** docs/reason-codes.md is what the packs say: {@code mvn test -Dreason-codes.write=true} writes it anew. */
class ReasonCodesDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/reason-codes.md");
    private static final String HEAD = """
            # Reason codes

            Every code that a disclosure decision or a gap list can give. Written from the rule packs in
            `contracts-service/src/main/resources/packs` by `ReasonCodesDocumentTest`; do not edit it by hand but run the test
            with `-Dreason-codes.write=true`.

            Severity: `BLOCK` stops the disclosure, `CONDITION` goes with a yes, `WARN` is shown and stops nothing, `UNKNOWN`
            could not be found out and makes the decision `INDETERMINATE`. A gap can be more or less severe than its code says
            here: profiles and clause types name the classification from which it blocks. `{name}` is filled in. `unreviewed`:
            no counsel has reviewed the rule; a legal gate then gives `COUNSEL_REVIEW_REQUIRED` until the tenant adopts its pack.

            | Code | Severity | What it says | What helps | Who can help | Parameters | Confidence |
            |---|---|---|---|---|---|---|
            """;

    @Test
    void saysWhatThePacksSay() throws IOException {
        String expected = HEAD
                + Library.REASONS.all().stream()
                        .map(ReasonCodesDocumentTest::row)
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("reason-codes.write")) {
            Files.writeString(DOCUMENT, expected);
        }
        assertEquals(expected, Files.readString(DOCUMENT));
    }

    private static String row(ReasonCode code) {
        String remedy = code.remedy() + (code.alternative() == null ? "" : " " + code.alternative());
        return "| `%s` | %s | %s | %s | `%s` | %s | %s |\n"
                .formatted(
                        code.code(),
                        code.severity(),
                        code.message(),
                        remedy,
                        code.resolvableBy(),
                        code.parameters().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")),
                        code.provenance().confidence().name().toLowerCase(Locale.ROOT));
    }
}
