package safeguard.contracts.peer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "partners")
@RegisterProvider(PartnersIdentity.class)
@Path("/v1/partners/{partner}")
interface PartnersApi {

    @GET
    PartnerRecord partner(@RestPath String partner);

    @GET
    @Path("/effective-clearance")
    RestResponse<EffectiveClearance> effectiveClearance(
            @RestPath String partner, @RestQuery @Nullable String engagementId, @RestQuery LocalDate asOf);
}
