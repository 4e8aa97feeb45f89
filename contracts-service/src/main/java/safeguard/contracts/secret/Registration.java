package safeguard.contracts.secret;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.WithinReach;

/** From when a secret counts as registered. */
public record Registration(@Nullable @WithinReach LocalDate registeredOn) {}
