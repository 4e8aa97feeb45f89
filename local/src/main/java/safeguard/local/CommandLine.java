package safeguard.local;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.List;
import safeguard.local.setup.Options;

/** What the person typed. */
record CommandLine(String command, Options options) {

    static CommandLine parse(Path root, List<String> arguments) {
        var left = new ArrayDeque<>(arguments);
        String command = left.isEmpty() ? "help" : left.removeFirst();
        Options options = Options.of(root);
        while (!left.isEmpty()) {
            String option = left.removeFirst();
            options = switch (option) {
                case "--fresh" -> options.withFresh(true);
                case "--keep-idp" -> options.withKeepIdp(true);
                case "--port-offset" -> options.withPortOffset(number(option, value(option, left)));
                case "--today" -> options.withToday(date(option, value(option, left)));
                default -> throw new Usage("unknown option " + option);
            };
        }
        return new CommandLine(command, options);
    }

    /** Typed wrongly: the usage helps, the exit code is 2. */
    static final class Usage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Usage(String message) {
            super(message);
        }
    }

    private static String value(String option, ArrayDeque<String> left) {
        if (left.isEmpty()) {
            throw new Usage(option + " needs a value");
        }
        return left.removeFirst();
    }

    private static int number(String option, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Usage("%s needs a number, not '%s'".formatted(option, text));
        }
    }

    private static LocalDate date(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Usage("%s needs a date such as 2026-12-14, not '%s'".formatted(option, text));
        }
    }
}
