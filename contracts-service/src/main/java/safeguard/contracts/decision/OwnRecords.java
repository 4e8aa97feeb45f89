package safeguard.contracts.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.secret.Category;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.RunningAgreement;
import safeguard.contracts.terms.Signature;

/** What our own tables say about a request, as one statement reads it. */
record OwnRecords(
        List<SecretRow> secrets, List<InboundRow> inbound, List<AgreementRow> agreements, List<String> adoptedPacks) {

    OwnRecords {
        secrets = Objects.requireNonNullElse(secrets, List.of());
        inbound = Objects.requireNonNullElse(inbound, List.of());
        agreements = Objects.requireNonNullElse(agreements, List.of());
        adoptedPacks = Objects.requireNonNullElse(adoptedPacks, List.of());
    }

    record SecretRow(
            UUID id,
            String ref,
            long version,
            Category category,
            Classification classification,
            String status,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate retiredOn,
            boolean personalData,
            boolean physical) {

        /** The status as of a day; an entry not yet registered then counts as not registered. */
        String statusOn(LocalDate day) {
            if (retiredOn != null && !day.isBefore(retiredOn)) {
                return "RETIRED";
            }
            if (registeredOn == null) {
                return status;
            }
            return day.isBefore(registeredOn) ? "NOT_YET_REGISTERED" : "REGISTERED";
        }

        boolean is(String idOrRef) {
            return ref.equals(idOrRef) || id.toString().equalsIgnoreCase(idOrRef);
        }
    }

    /** A secret asked for, the secret among its ancestors that came in from outside, and the agreement for that. */
    record InboundRow(UUID secret, String origin, UUID agreement) {}

    /** A signed agreement with the version that applied on the day. */
    record AgreementRow(
            UUID id,
            String ref,
            AgreementType type,
            UUID partnerId,
            String partnerRef,
            String partnerName,
            String partnerCountry,
            boolean withPartner,
            LocalDate start,
            @Nullable LocalDate exitDecidedOn,
            @Nullable LocalDate endsOn,
            int number,
            boolean confirmed,
            AgreementTerms terms,
            @Nullable Signature signature) {

        RunningAgreement running() {
            return new RunningAgreement(start, terms, endsOn);
        }
    }
}
