package safeguard.contracts.secret;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Classification;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;

@Path("/v1/trade-secrets")
@RolesAllowed({
    "contract-manager",
    "partner-manager",
    "secret-steward",
    "compliance-officer",
    "ip-counsel",
    "incident-lead",
    "auditor"
})
class TradeSecretResource {

    private final TradeSecretService service;
    private final Idempotency idempotency;

    TradeSecretResource(TradeSecretService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("secret-steward")
    public RestResponse<TradeSecretView> createTradeSecret(@NotNull @Valid TradeSecretDraft draft) {
        var created = idempotency.once(
                draft, () -> service.create(draft), v -> v.body().ref(), ref -> service.get(Ref.of(ref)));
        return ETags.created(created, "/v1/trade-secrets/" + created.body().id());
    }

    @GET
    public Page<TradeSecretView> listTradeSecrets(
            @RestQuery @Nullable @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable Classification classification,
            @RestQuery @Nullable Category category,
            @RestQuery @Nullable SecretStatus status,
            @RestQuery @Nullable @Size(max = 200) String steward) {
        return service.list(new TradeSecretQuery(classification, category, status, steward), cursor, limit);
    }

    @GET
    @Path("/{id}")
    public RestResponse<TradeSecretView> getTradeSecret(@RestPath String id) {
        return ETags.ok(service.get(Ref.of(id)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("secret-steward")
    public RestResponse<TradeSecretView> replaceTradeSecret(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TradeSecretDraft draft) {
        return ETags.ok(service.replace(Ref.of(id), draft, ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed("secret-steward")
    public RestResponse<TradeSecretView> reviewTradeSecret(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return ETags.ok(service.review(Ref.of(id), ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{id}/registration")
    @RolesAllowed({"secret-steward", "ip-counsel"})
    public RestResponse<TradeSecretView> registerTradeSecret(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Registration registration) {
        return ETags.ok(service.register(Ref.of(id), registration, ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed({"secret-steward", "ip-counsel"})
    public RestResponse<TradeSecretView> rejectTradeSecret(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Rejection rejection) {
        return ETags.ok(service.reject(Ref.of(id), rejection, ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed({"secret-steward", "ip-counsel"})
    public RestResponse<TradeSecretView> retireTradeSecret(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Retirement retirement) {
        return ETags.ok(service.retire(Ref.of(id), retirement, ETags.requireVersion(ifMatch)));
    }
}
