package safeguard.contracts.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.WithinReach;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.ClauseEntry;
import safeguard.contracts.terms.Coverage;
import safeguard.contracts.terms.Signature;
import safeguard.contracts.terms.Survival;
import safeguard.contracts.terms.TermOfAgreement;

/** What an amendment changes; what it does not mention stays. */
record AmendmentDraft(
        @NotNull @WithinReach LocalDate effectiveOn,
        @NotBlank @Size(max = 500) String summary,
        @Size(max = 200) List<@NotNull @Valid ClauseEntry> putClauses,
        @Size(max = 200) List<@NotBlank @Size(max = 20) String> removeClauses,
        @Nullable @Valid TermOfAgreement term,
        @Nullable @Valid Survival survival,

        @Nullable @Size(min = 1, max = 30)
        List<@NotNull @Pattern(regexp = AgreementTerms.PURPOSE) @Size(max = 40) String> purposes,

        @Nullable @Valid Coverage coverage,
        @Nullable @Size(min = 1, max = 500) String documentRef,
        @Nullable @Pattern(regexp = AgreementTerms.SHA256) String documentSha256,
        @Nullable @Valid Signature signature) {

    AmendmentDraft {
        putClauses = Objects.requireNonNullElse(putClauses, List.of());
        removeClauses = Objects.requireNonNullElse(removeClauses, List.of());
    }

    /** The terms as they are with this amendment. */
    AgreementTerms appliedTo(AgreementTerms before) {
        return new AgreementTerms(
                effectiveOn,
                Optional.ofNullable(term).orElse(before.term()),
                survival != null ? survival : before.survival(),
                before.governingLaw(),
                before.forum(),
                before.languages(),
                before.prevailingLanguage(),
                before.zone(),
                before.calendars(),
                before.regime(),
                Optional.ofNullable(purposes).orElse(before.purposes()),
                Optional.ofNullable(coverage).orElse(before.coverage()),
                documentRef,
                documentSha256,
                clauses(before.clauses()));
    }

    /** Replaced clauses keep their place, new ones follow. */
    private List<ClauseEntry> clauses(List<ClauseEntry> before) {
        var clauses = new ArrayList<ClauseEntry>();
        for (var clause : before) {
            if (!removeClauses.contains(clause.clauseNo())) {
                clauses.add(replacement(clause.clauseNo()).orElse(clause));
            }
        }
        var kept = clauses.stream().map(ClauseEntry::clauseNo).toList();
        putClauses.stream().filter(clause -> !kept.contains(clause.clauseNo())).forEach(clauses::add);
        return clauses;
    }

    private Optional<ClauseEntry> replacement(String clauseNo) {
        return putClauses.stream()
                .filter(clause -> clauseNo.equals(clause.clauseNo()))
                .findFirst();
    }
}
