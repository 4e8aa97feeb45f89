package safeguard.obligations.occurrence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.AsOf;
import safeguard.obligations.asked.Asked;
import safeguard.obligations.asked.IdsAndRefs;
import safeguard.obligations.obligation.Obligor;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/occurrences")
class OccurrenceResource {

    private final OccurrenceService service;
    private final Clock clock;

    OccurrenceResource(OccurrenceService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        "contract-manager",
        "partner-manager",
        "secret-steward",
        "compliance-officer",
        "ip-counsel",
        "incident-lead",
        "auditor",
        "service"
    })
    public Page<OccurrenceView> listOccurrences(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String dueBefore,
            @RestQuery @Nullable String overdue,
            @RestQuery @Nullable String blocking,
            @RestQuery @Nullable String obligor,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable String partner,
            @RestQuery @Nullable String agreement,
            @RestQuery @Nullable String secret,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var query = new OccurrenceQuery(
                Asked.anyOf("state", OccurrenceState.class, state),
                Asked.day("dueBefore", dueBefore),
                Asked.flag("overdue", overdue),
                Asked.flag("blocking", blocking),
                Asked.oneOf("obligor", Obligor.class, obligor),
                owner,
                IdsAndRefs.parse(partner),
                IdsAndRefs.parse(agreement),
                IdsAndRefs.parse(secret),
                AsOf.of(asOf, clock));
        return service.list(query, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        "contract-manager",
        "partner-manager",
        "secret-steward",
        "compliance-officer",
        "ip-counsel",
        "incident-lead",
        "auditor"
    })
    public RestResponse<OccurrenceDetail> getOccurrence(@RestPath UUID id, @RestQuery @Nullable String asOf) {
        return ETags.ok(service.get(id, AsOf.of(asOf, clock)));
    }
}
