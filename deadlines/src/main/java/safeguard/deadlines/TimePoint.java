package safeguard.deadlines;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A legal day (it ends at 24:00) or, for periods in hours, a moment with its offset. Its text is ISO 8601, which is
 * also its form in JSON.
 */
public sealed interface TimePoint {

    /** The civil date; of a moment the date in its own offset. */
    LocalDate date();

    record Day(LocalDate date) implements TimePoint {
        @Override
        @JsonValue
        public String toString() {
            return date.toString();
        }
    }

    record Moment(OffsetDateTime at) implements TimePoint {
        @Override
        public LocalDate date() {
            return at.toLocalDate();
        }

        @Override
        @JsonValue
        public String toString() {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
        }
    }

    static TimePoint of(LocalDate date) {
        return new Day(date);
    }

    static TimePoint of(OffsetDateTime at) {
        return new Moment(at);
    }

    /**
     * Reads {@code 2026-03-25} or {@code 2026-11-20T14:20:00+01:00}.
     *
     * @throws java.time.format.DateTimeParseException when it is neither, for example a time without an offset
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TimePoint parse(String iso) {
        return iso.indexOf('T') < 0 ? of(LocalDate.parse(iso)) : of(OffsetDateTime.parse(iso));
    }
}
