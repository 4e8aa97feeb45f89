package safeguard.contracts.secret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The policy for titles: a title is a code name that may stand in lists, mails and logs. It cannot tell a secret from a
 * harmless word, but it stops what is never harmless: figures with units, tolerances, fits, prose.
 */
final class CodeName {

    private static final int MOST_CHARACTERS = 60;
    private static final int MOST_WORDS = 6;
    private static final String UNITS =
            "mm|cm|dm|km|nm|µm|μm|um|m|mg|kg|g|t|ml|l|s|ms|min|h|hz|khz|mhz|ghz|v|kv|mv|a|ma|w|kw|mw|n|kn|nm|pa|kpa|mpa|gpa|bar"
                    + "|rpm|k|°c|°f|°|ppm|ppb|%|‰|hrc|hv|hb|ohm|ω|mol|wt";

    private record Check(Pattern found, String sentence) {}

    private static final List<Check> CHECKS = List.of(
            new Check(Pattern.compile("\\p{Cntrl}"), "A title is one line"),
            new Check(
                    Pattern.compile(
                            "\\d\\s{0,3}(?:" + UNITS + ")(?![\\p{L}\\d])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    "A title holds no figure with a unit"),
            new Check(Pattern.compile("±|\\+/-|\\+-\\d|[⌀Øø]\\s?\\d"), "A title holds no tolerance or dimension"),
            new Check(Pattern.compile("\\b[A-Za-z]{1,2}\\d{1,2}/[A-Za-z]{1,2}\\d{1,2}\\b"), "A title holds no fit"),
            new Check(Pattern.compile("\\d\\s?[x×*]\\s?\\d"), "A title holds no dimensions"),
            new Check(Pattern.compile("\\d[.,]\\d"), "A title holds no decimal figure"));

    private CodeName() {}

    /** What is wrong with this title, and what would be right. */
    static Optional<String> fault(String title) {
        var stripped = title.strip();
        if (stripped.length() > MOST_CHARACTERS || stripped.split("\\s+", -1).length > MOST_WORDS) {
            return Optional.of(
                    advice("A title has at most %d words and %d characters".formatted(MOST_WORDS, MOST_CHARACTERS)));
        }
        return CHECKS.stream()
                .filter(check -> check.found().matcher(title).find())
                .findFirst()
                .map(check -> advice(check.sentence()));
    }

    private static String advice(String sentence) {
        return sentence
                + ": choose a code name such as 'Ram-7', and put what the secret is into its confidential description";
    }
}
