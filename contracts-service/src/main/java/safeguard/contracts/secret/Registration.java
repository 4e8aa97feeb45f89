package safeguard.contracts.secret;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when a secret counts as registered. */
public record Registration(@Nullable LocalDate registeredOn) {}
