package safeguard.local.demo;

import java.io.PrintStream;

/** Tells the journey and keeps count of what did not come out as it should. */
final class Narrator {

    private final PrintStream out;
    private int wrong;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n%s%n", title);
    }

    void tell(String text) {
        out.println("  " + text);
    }

    void expect(String what, Object wanted, Object actual) {
        if (wanted.equals(actual)) {
            out.printf("  ✓ %s: %s%n", what, actual);
        } else {
            wrong++;
            out.printf("  ✗ %s: %s, but it should be %s%n", what, actual, wanted);
        }
    }

    boolean isAllRight() {
        return wrong == 0;
    }
}
