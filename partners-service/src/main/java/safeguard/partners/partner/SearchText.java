package safeguard.partners.partner;

import java.util.List;
import java.util.Locale;

/** How partners are found by a part of what they are called. */
final class SearchText {

    private SearchText() {}

    /** What is searched. */
    static String of(List<String> words) {
        return String.join("\n", words).toLowerCase(Locale.ROOT);
    }

    /** The LIKE pattern, with escape character {@code !}, for a text that somebody typed. */
    static String pattern(String typed) {
        var literal = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
