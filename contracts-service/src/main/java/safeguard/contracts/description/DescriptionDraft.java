package safeguard.contracts.description;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The text to be sealed. It never shows itself in a log or an error. */
record DescriptionDraft(@NotBlank @Size(max = 20_000) String text) {

    @Override
    public String toString() {
        return "DescriptionDraft[%d characters]".formatted(text.length());
    }
}
