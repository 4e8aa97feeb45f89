package safeguard.contracts.gate;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom, what for, how.
 *
 * @param recipients names of the people who are to get it
 * @param recipientCount how many they are, because two may have one name; null in facts stored before it was kept
 */
public record Question(
        String partner,
        String purpose,
        String mode,
        @Nullable String engagement,
        @Nullable String siteCountry,
        List<String> subTiers,
        List<String> recipients,
        @Nullable Integer recipientCount) {

    public Question {
        subTiers = Facts.sorted(subTiers, Comparator.naturalOrder());
        recipients = Facts.sorted(recipients, Comparator.naturalOrder());
    }

    int headCount() {
        return recipientCount == null ? recipients.size() : recipientCount;
    }
}
