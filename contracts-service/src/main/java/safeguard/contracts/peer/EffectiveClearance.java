package safeguard.contracts.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a partner may receive on a day, as partners-service answers it. Codes stay text: new ones must not break us. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EffectiveClearance(
        String partner,
        String ref,
        String legalName,
        String partnerStatus,
        @Nullable String engagement,
        String status,
        String grantedClassification,
        List<String> purposes,
        List<String> countries,
        List<String> deliveryModes,
        List<String> conditions,
        @Nullable LocalDate validUntil,
        List<Degrader> degraders,
        @Nullable Score score,
        @Nullable LocalDate assessmentValidUntil,
        @Nullable LocalDate lastAuditOn,
        List<SubTier> subTiers,
        List<Site> sites) {

    public EffectiveClearance {
        purposes = orEmpty(purposes);
        countries = orEmpty(countries);
        deliveryModes = orEmpty(deliveryModes);
        conditions = orEmpty(conditions);
        degraders = orEmpty(degraders);
        subTiers = orEmpty(subTiers);
        sites = orEmpty(sites);
    }

    /** A fact that keeps the partner below the highest classification. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Degrader(
            String code,
            String message,
            @Nullable String source,
            @Nullable LocalDate since,
            String limitsTo) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Score(String band) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SubTier(
            String partner,
            String ref,
            String status,
            @Nullable LocalDate since) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Site(String country) {}

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
}
