package safeguard.contracts.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import safeguard.contracts.secret.Category;

/** The secrets that an agreement covers: named ones, and whole categories. */
public record Coverage(
        @Size(max = 500) List<@NotBlank @Size(max = 64) String> tradeSecrets,
        @Size(max = 4) List<@NotNull Category> categories) {

    public Coverage {
        tradeSecrets = Objects.requireNonNullElse(tradeSecrets, List.of());
        categories = Objects.requireNonNullElse(categories, List.of());
    }

    /** Whether a secret is covered, by its name or by its category. */
    public boolean covers(String secretRef, Category category) {
        return tradeSecrets.contains(secretRef) || categories.contains(category);
    }
}
