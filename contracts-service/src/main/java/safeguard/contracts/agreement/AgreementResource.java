package safeguard.contracts.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.Classification;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;

@Path("/v1/agreements")
@RolesAllowed({
    "contract-manager",
    "partner-manager",
    "secret-steward",
    "compliance-officer",
    "ip-counsel",
    "incident-lead",
    "auditor"
})
class AgreementResource {

    private final AgreementService service;
    private final AgreementReadingService readings;
    private final PartnerLookup partners;
    private final Idempotency idempotency;

    AgreementResource(
            AgreementService service,
            AgreementReadingService readings,
            PartnerLookup partners,
            Idempotency idempotency) {
        this.service = service;
        this.readings = readings;
        this.partners = partners;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("contract-manager")
    public RestResponse<AgreementView> createAgreement(@NotNull @Valid AgreementDraft draft) {
        var partner = partners.require(draft.partner());
        var created = idempotency.once(
                draft,
                () -> service.create(draft, partner),
                view -> view.body().ref(),
                ref -> readings.get(Ref.of(ref), null));
        return ETags.created(created, "/v1/agreements/" + created.body().id());
    }

    @GET
    public Page<AgreementSummary> listAgreements(
            @RestQuery @Nullable @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable @Size(max = 64) String partner,
            @RestQuery @Nullable AgreementType type,
            @RestQuery @Nullable AgreementState state) {
        return readings.list(partner, type, state, cursor, limit);
    }

    @GET
    @Path("/{id}")
    public RestResponse<AgreementView> getAgreement(@RestPath String id, @RestQuery @Nullable LocalDate asOf) {
        return ETags.ok(readings.get(Ref.of(id), asOf));
    }

    @POST
    @Path("/{id}/termination")
    @RolesAllowed("contract-manager")
    public RestResponse<AgreementView> terminateAgreement(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TerminationDraft termination) {
        return ETags.ok(service.terminate(Ref.of(id), termination, ETags.requireVersion(ifMatch)));
    }

    @GET
    @Path("/{id}/term")
    public AgreementTermView getAgreementTerm(@RestPath String id, @RestQuery @Nullable LocalDate asOf) {
        return readings.term(Ref.of(id), asOf);
    }

    @GET
    @Path("/{id}/gaps")
    public GapsView listAgreementGaps(
            @RestPath String id,
            @RestQuery @NotNull Classification classification,
            @RestQuery @Nullable LocalDate asOf) {
        return readings.gaps(Ref.of(id), classification, asOf);
    }
}
