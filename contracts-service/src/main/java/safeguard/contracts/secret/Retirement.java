package safeguard.contracts.secret;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.WithinReach;

/** Why, and from when, a secret is no longer one. */
public record Retirement(
        @NotNull RetirementReason reason,
        @Nullable @WithinReach LocalDate retiredOn) {}
