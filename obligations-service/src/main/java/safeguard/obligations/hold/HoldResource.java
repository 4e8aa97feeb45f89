package safeguard.obligations.hold;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.AsOf;
import safeguard.obligations.asked.IdsAndRefs;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/holds")
class HoldResource {

    private final HoldService service;
    private final Idempotency idempotency;
    private final Clock clock;

    HoldResource(HoldService service, Idempotency idempotency, Clock clock) {
        this.service = service;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("incident-lead")
    public RestResponse<HoldView> placeHold(@NotNull @Valid HoldDraft draft) {
        var placed = idempotency.once(
                draft,
                () -> service.place(draft),
                hold -> hold.body().id().toString(),
                earlier -> service.get(UUID.fromString(earlier)));
        return ETags.created(placed, "/v1/holds/" + placed.body().id());
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
    public Page<HoldView> listHolds(
            @RestQuery @Nullable String partner,
            @RestQuery @Nullable String secret,
            @RestQuery @Nullable String agreement,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var query = HoldQuery.of(
                IdsAndRefs.parse(partner), IdsAndRefs.parse(secret), IdsAndRefs.parse(agreement), AsOf.of(asOf, clock));
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
    public RestResponse<HoldView> getHold(@RestPath UUID id) {
        return ETags.ok(service.get(id));
    }

    @POST
    @Path("/{id}/release-request")
    @RolesAllowed({"incident-lead", "contract-manager", "ip-counsel"})
    public RestResponse<HoldView> requestHoldRelease(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ReleaseDraft why) {
        return ETags.ok(service.requestRelease(id, why.reason(), ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed("ip-counsel")
    public RestResponse<HoldView> releaseHold(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return ETags.ok(idempotency.once(
                id,
                () -> service.release(id, ETags.requireVersion(ifMatch)),
                hold -> id.toString(),
                earlier -> service.get(id)));
    }
}
