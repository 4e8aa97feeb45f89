package safeguard.deadlines.recurrence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguard.deadlines.Refusal.Reason;
import safeguard.deadlines.RefusalException;

/** The text of a rule, read strictly: each known part at most once and nothing else. */
final class RuleText {
    private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL");
    private static final int LONGEST = 100;

    private final String rule;
    private final Map<String, String> parts = new HashMap<>();

    RuleText(String rule) {
        this.rule = rule;
    }

    Recurrence recurrence() {
        if (rule.length() > LONGEST) {
            throw refused("is longer than " + LONGEST + " characters");
        }
        for (var part : rule.split(";", -1)) {
            read(part);
        }
        if (parts.containsKey("COUNT") && parts.containsKey("UNTIL")) {
            throw refused("has both COUNT and UNTIL");
        }
        var interval = number("INTERVAL");
        try {
            return new Recurrence(frequency(), interval == null ? 1 : interval, number("COUNT"), until(), Period.ZERO);
        } catch (IllegalArgumentException outOfRange) {
            throw refused("has a number out of range");
        }
    }

    private void read(String part) {
        var equals = part.indexOf('=');
        var name = equals < 0 ? part : part.substring(0, equals);
        if (equals < 0 || !KNOWN.contains(name)) {
            throw refused("has the part \"" + name + "\", which is not supported");
        }
        if (parts.put(name, part.substring(equals + 1)) != null) {
            throw refused("names " + name + " twice");
        }
    }

    private Frequency frequency() {
        return switch (parts.getOrDefault("FREQ", "")) {
            case "DAILY" -> Frequency.DAILY;
            case "WEEKLY" -> Frequency.WEEKLY;
            case "MONTHLY" -> Frequency.MONTHLY;
            case "YEARLY" -> Frequency.YEARLY;
            default -> throw refused("needs FREQ with DAILY, WEEKLY, MONTHLY or YEARLY");
        };
    }

    private @Nullable Integer number(String name) {
        var text = parts.get(name);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,6}")) {
            throw refused("has no whole number for " + name);
        }
        return Integer.valueOf(text);
    }

    private @Nullable LocalDate until() {
        var text = parts.get("UNTIL");
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException noDate) {
            throw refused("needs UNTIL as a date like 20281231");
        }
    }

    private static RefusalException refused(String why) {
        return new RefusalException(Reason.UNSUPPORTED_RECURRENCE, "/recurrence/rule", "The recurrence " + why + ".");
    }
}
