package safeguard.contracts.clause.gap;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.pack.Provenance;

/** A safeguard profile: clauses that are asked for from a classification on, always or under circumstances. */
record Profile(
        String id,
        String title,
        Classification from,
        @Nullable When when,
        List<Entry> requires,
        Provenance provenance) {
    Profile {
        requires = List.copyOf(requires);
    }

    /** Every list that is given must fit; in a list one fit is enough. */
    record When(List<String> partnerCountries, List<Condition> conditions, List<AgreementType> agreementTypes) {
        When {
            partnerCountries = List.copyOf(partnerCountries);
            conditions = List.copyOf(conditions);
            agreementTypes = List.copyOf(agreementTypes);
        }

        boolean fits(GapContext context) {
            return (partnerCountries.isEmpty() || partnerCountries.contains(context.partnerCountry()))
                    && (conditions.isEmpty() || conditions.stream().anyMatch(each -> each.holdsIn(context)))
                    && (agreementTypes.isEmpty() || agreementTypes.contains(context.agreementType()));
        }
    }

    /** A demand that blocks from a classification on and only warns below it, or always where none is given. */
    record Entry(List<String> anyOf, @Nullable Classification blockFrom) {
        Entry {
            anyOf = List.copyOf(anyOf);
        }
    }

    Stream<Requirement> requiredFor(Classification classification, GapContext context) {
        if (!classification.atLeast(from) || (when != null && !when.fits(context))) {
            return Stream.empty();
        }
        return requires.stream()
                .map(entry -> new Requirement(
                        entry.anyOf(), Gap.Severity.from(entry.blockFrom(), classification), provenance));
    }
}
