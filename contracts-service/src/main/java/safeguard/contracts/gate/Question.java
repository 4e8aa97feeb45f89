package safeguard.contracts.gate;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom, what for, how.
 *
 * @param recipients names of the people who are to get it
 */
public record Question(
        String partner,
        String purpose,
        String mode,
        @Nullable String engagement,
        @Nullable String siteCountry,
        List<String> subTiers,
        List<String> recipients) {

    public Question {
        subTiers = Facts.sorted(subTiers, Comparator.naturalOrder());
        recipients = Facts.sorted(recipients, Comparator.naturalOrder());
    }
}
