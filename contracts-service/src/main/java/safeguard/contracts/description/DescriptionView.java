package safeguard.contracts.description;

import java.time.Instant;

/** The text in clear, for one reader. It never shows itself in a log or an error. */
record DescriptionView(String tradeSecret, String text, long version, Instant recordedAt, String recordedBy) {

    @Override
    public String toString() {
        return "DescriptionView[%s]".formatted(tradeSecret);
    }
}
