package safeguard.contracts.clause.gap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Clause;

/** What we know about an agreement on a day. Null means not recorded, which is never taken for a yes. */
public record AgreementFacts(
        List<Clause> clauses,
        List<String> languages,
        @Nullable String prevailingLanguage,
        @Nullable String governingLaw,
        @Nullable ForumKind forumKind,
        @Nullable String forumSeat,
        @Nullable Boolean chop,
        @Nullable Boolean usccMatches,
        @Nullable Boolean staffUndertakings) {
    public AgreementFacts {
        clauses = List.copyOf(clauses);
        languages = List.copyOf(languages);
    }

    boolean has(String clauseType) {
        return ofType(clauseType).findAny().isPresent();
    }

    Stream<Clause> ofType(String clauseType) {
        return clauses.stream().filter(clause -> clause.type().equals(clauseType));
    }

    /** What the clauses of a type say themselves; the standard of the library proves nothing here. */
    Stream<Object> said(String clauseType, String parameter) {
        return ofType(clauseType)
                .flatMap(clause -> Optional.ofNullable(clause.params().get(parameter)).stream());
    }
}
