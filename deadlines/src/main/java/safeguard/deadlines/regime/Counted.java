package safeguard.deadlines.regime;

import java.time.LocalDate;
import java.util.List;

/**
 * A counted day and the names of the pack's rules that led to it.
 *
 * @param last the last day of the period before any roll
 */
public record Counted(LocalDate last, List<String> rules) {

    static Counted by(LocalDate last, String... rules) {
        return new Counted(last, List.of(rules));
    }
}
