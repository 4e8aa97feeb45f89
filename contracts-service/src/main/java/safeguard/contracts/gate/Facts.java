package safeguard.contracts.gate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a ruling depends on, and nothing else: same facts, same ruling, same digest. Lists are sorted, because
 * their order means nothing.
 *
 * @param clearance what partners-service said, null when it did not answer
 * @param duties what obligations-service said, null when it did not answer
 * @param adoptedPacks jurisdiction packs that the tenant's counsel has adopted
 */
public record Facts(
        LocalDate asOf,
        Question question,
        List<SecretFacts> secrets,
        List<AgreementFacts> agreements,
        @Nullable ClearanceFacts clearance,
        @Nullable DutyFacts duties,
        List<String> adoptedPacks) {

    public Facts {
        secrets = sorted(secrets, Comparator.comparing(SecretFacts::ref));
        agreements = sorted(agreements, Comparator.comparing(AgreementFacts::ref));
        adoptedPacks = sorted(adoptedPacks, Comparator.naturalOrder());
    }

    static <T> List<T> sorted(@Nullable List<T> list, Comparator<? super T> order) {
        return Objects.requireNonNullElse(list, List.<T>of()).stream()
                .distinct()
                .sorted(order)
                .toList();
    }

    /** The partner as people call it. */
    String partner() {
        return clearance == null ? question.partner() : clearance.ref();
    }

    /** The partner by ref and by name; without partners-service the name is the one that its agreements have. */
    Stream<String> partnerNames() {
        var names = clearance == null
                ? agreements.stream().map(AgreementFacts::partnerName).filter(Objects::nonNull)
                : Stream.of(clearance.name());
        return Stream.concat(Stream.of(partner()), names);
    }
}
