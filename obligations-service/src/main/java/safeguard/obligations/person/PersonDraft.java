package safeguard.obligations.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.WithinReach;

/** What is known of a person. */
record PersonDraft(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull Boolean emailVerified,
        @NotBlank @Size(min = 2, max = 35) String locale,
        @NotBlank @Size(max = 60) String zone,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> roles,
        @Nullable @Size(max = 120) String manager,
        @Nullable @Size(max = 120) String deputy,
        @Nullable @WithinReach LocalDate leftAt) {}
