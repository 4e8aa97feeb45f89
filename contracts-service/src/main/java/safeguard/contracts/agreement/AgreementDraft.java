package safeguard.contracts.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.duty.OurRole;
import safeguard.contracts.secret.TradeSecretDraft;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.Signature;

/** A new agreement; with a signature it is paper that is signed already. */
record AgreementDraft(
        @Nullable @Pattern(regexp = TradeSecretDraft.REF) @Size(max = 40)
        String ref,

        @NotNull AgreementType type,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Valid OwnEntity ownEntity,
        @NotBlank @Size(max = 64) String partner,
        @NotNull OurRole ourRole,
        @NotNull @Valid AgreementTerms terms,
        @Nullable @Valid Signature signature) {}
