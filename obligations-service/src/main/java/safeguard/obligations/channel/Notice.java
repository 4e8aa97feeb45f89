package safeguard.obligations.channel;

import org.jspecify.annotations.Nullable;

/**
 * What a person is told about a duty; the channel chooses the form.
 *
 * @param id the same for every attempt, so that a receiver can tell a repeat
 * @param why why this person is told
 * @param duty whose duty it is, in words
 * @param lateBy in words, when it is late
 */
public record Notice(
        String id,
        String recipientName,
        String address,
        String locale,
        String why,
        String duty,
        String title,
        String source,
        @Nullable String partner,
        @Nullable String clauseRef,
        String due,
        String strict,
        String lenient,
        boolean provisional,
        @Nullable String lateBy) {}
