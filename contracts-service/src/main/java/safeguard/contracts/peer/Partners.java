package safeguard.contracts.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What this service asks of partners-service. */
@ApplicationScoped
public class Partners {

    private static final int NOT_FOUND = 404;

    private final PartnersApi api;

    Partners(@RestClient PartnersApi api) {
        this.api = api;
    }

    /**
     * The partner, or nothing when there is none.
     *
     * @throws PeerAway when partners-service gives no usable answer
     */
    public Optional<PartnerRecord> find(String idOrRef) {
        return ask(() -> api.partner(idOrRef));
    }

    /**
     * What the partner may receive, or nothing when partner or engagement are unknown.
     *
     * @throws PeerAway when partners-service gives no usable answer
     */
    public Optional<Fetched<EffectiveClearance>> effectiveClearance(
            String idOrRef, @Nullable String engagement, LocalDate asOf) {
        return ask(() -> {
            try (var response = api.effectiveClearance(idOrRef, engagement, asOf)) {
                var etag = Objects.requireNonNullElse(response.getHeaderString("ETag"), "");
                return new Fetched<>(response.getEntity(), etag);
            }
        });
    }

    private static <T> Optional<T> ask(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw new PeerAway("partners", refused);
        } catch (RuntimeException noAnswer) {
            throw new PeerAway("partners", noAnswer);
        }
    }
}
