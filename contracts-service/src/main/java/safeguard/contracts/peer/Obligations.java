package safeguard.contracts.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What this service asks of obligations-service. */
@ApplicationScoped
public class Obligations {

    private static final int NOT_FOUND = 404;
    private static final int ALL = 200;

    private final ObligationsApi api;

    Obligations(@RestClient ObligationsApi api) {
        this.api = api;
    }

    /**
     * Holds on any of these, each given by ids and refs.
     *
     * @throws PeerAway when obligations-service gives no usable answer
     */
    public List<Hold> holds(
            Collection<String> partner, Collection<String> secrets, Collection<String> agreements, LocalDate asOf) {
        return ask(() -> api.holds(list(partner), list(secrets), list(agreements), asOf, ALL)
                .items());
    }

    /**
     * Duties with this partner that are late as of a day and block further disclosure.
     *
     * @throws PeerAway when obligations-service gives no usable answer
     */
    public List<OverdueDuty> overdueBlockingDuties(Collection<String> partner, LocalDate asOf) {
        return ask(() -> api.occurrences(true, true, list(partner), asOf, ALL).items());
    }

    /**
     * The version of the duties of an agreement that obligations-service has, 0 for none.
     *
     * @throws PeerAway when obligations-service gives no usable answer
     */
    public long versionOf(UUID agreement) {
        try {
            return api.obligationSet(agreement).version();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return 0;
            }
            throw new PeerAway("obligations", refused);
        } catch (RuntimeException noAnswer) {
            throw new PeerAway("obligations", noAnswer);
        }
    }

    private static <T> T ask(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException noAnswer) {
            throw new PeerAway("obligations", noAnswer);
        }
    }

    /** Nothing is left out of the query: an empty parameter could be read as "all". */
    private static @Nullable String list(Collection<String> values) {
        return values.isEmpty() ? null : String.join(",", values);
    }
}
