package safeguard.contracts.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "obligations")
@RegisterProvider(ObligationsIdentity.class)
@Path("/v1")
interface ObligationsApi {

    /** Each parameter is a comma list of ids and refs. */
    @GET
    @Path("/holds")
    Listed<Hold> holds(
            @RestQuery @Nullable String partner,
            @RestQuery @Nullable String secret,
            @RestQuery @Nullable String agreement,
            @RestQuery LocalDate asOf,
            @RestQuery int limit);

    @GET
    @Path("/occurrences")
    Listed<OverdueDuty> occurrences(
            @RestQuery boolean blocking,
            @RestQuery boolean overdue,
            @RestQuery @Nullable String partner,
            @RestQuery LocalDate asOf,
            @RestQuery int limit);

    @GET
    @Path("/obligation-sets/agreement/{agreement}")
    SetVersion obligationSet(@RestPath UUID agreement);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed<T>(List<T> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SetVersion(long version) {}
}
