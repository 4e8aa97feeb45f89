package safeguard.contracts.pack;

import java.util.List;

/** The packs contradict their schema or each other; the message names every problem. */
public final class InvalidPack extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InvalidPack(List<String> problems) {
        super("Rule packs are wrong:\n  " + String.join("\n  ", problems));
    }

    public static void unlessEmpty(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidPack(problems);
        }
    }
}
