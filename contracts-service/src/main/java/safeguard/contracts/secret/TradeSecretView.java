package safeguard.contracts.secret;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Classification;

/** A trade secret as this caller may see it: without the title when it is L3 or L4 and he need not know. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TradeSecretView(
        UUID id,
        String ref,
        @Nullable String title,
        boolean titleMasked,
        Category category,
        Classification classification,
        Origin origin,
        @Nullable UUID inboundAgreement,
        List<String> derivedFrom,
        String steward,
        boolean personalData,
        boolean physical,
        List<String> locations,
        @Nullable LocalDate reviewDueAt,
        SecretStatus status,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate retiredOn,
        @Nullable String closingReason,
        boolean hasDescription,
        Instant recordedAt,
        String recordedBy) {

    static TradeSecretView of(TradeSecret secret, boolean known, Map<UUID, String> parents) {
        var masked = secret.classification().atLeast(Classification.L3) && !known;
        return new TradeSecretView(
                secret.id(),
                secret.ref(),
                masked ? null : secret.title(),
                masked,
                secret.category(),
                secret.classification(),
                secret.origin(),
                secret.inboundAgreementId(),
                secret.derivedFrom().stream()
                        .map(parent -> Objects.requireNonNull(parents.get(parent)))
                        .sorted()
                        .toList(),
                secret.steward(),
                secret.isPersonalData(),
                secret.isPhysical(),
                secret.locations(),
                secret.reviewDueAt(),
                secret.status(),
                secret.registeredOn(),
                secret.retiredOn(),
                secret.closingReason(),
                secret.isDescribed(),
                secret.recordedAt(),
                secret.recordedBy());
    }
}
