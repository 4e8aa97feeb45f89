package safeguard.contracts.clause;

/** What cannot be in a clause; the pointer is a JSON Pointer into it. */
public record ClauseProblem(String pointer, String message) {
    ClauseProblem under(String parent) {
        return new ClauseProblem(parent + pointer, message);
    }
}
