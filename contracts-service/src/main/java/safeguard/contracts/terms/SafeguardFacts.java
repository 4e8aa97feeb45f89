package safeguard.contracts.terms;

import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.gap.AgreementFacts;
import safeguard.contracts.clause.gap.ForumKind;

/** A version of an agreement as the gap rules look at it. */
public final class SafeguardFacts {

    private SafeguardFacts() {}

    /** What is not recorded stays unknown. */
    public static AgreementFacts of(AgreementTerms terms, @Nullable Signature signature) {
        var forum = terms.forum();
        return new AgreementFacts(
                terms.readings(),
                terms.languages(),
                terms.prevailingLanguage(),
                terms.governingLaw(),
                forum == null ? null : ForumKind.valueOf(forum.kind().name()),
                forum == null ? null : forum.country(),
                signature == null ? null : signature.chopped(),
                signature == null ? null : signature.usccMatches(),
                null);
    }
}
