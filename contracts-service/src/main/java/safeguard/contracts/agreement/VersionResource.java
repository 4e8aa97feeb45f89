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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.Signature;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;

@Path("/v1/agreements/{id}/versions")
@RolesAllowed({
    "contract-manager",
    "partner-manager",
    "secret-steward",
    "compliance-officer",
    "ip-counsel",
    "incident-lead",
    "auditor"
})
class VersionResource {

    private final VersionService service;
    private final Idempotency idempotency;

    VersionResource(VersionService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("contract-manager")
    public RestResponse<AgreementVersionView> amendAgreement(
            @RestPath String id, @NotNull @Valid AmendmentDraft draft) {
        var created = idempotency.once(
                draft,
                () -> service.amend(Ref.of(id), draft),
                view -> String.valueOf(view.body().number()),
                number -> service.get(Ref.of(id), Integer.parseInt(number)));
        return ETags.created(
                created,
                "/v1/agreements/%s/versions/%d".formatted(id, created.body().number()));
    }

    @GET
    public Page<AgreementVersionView> listAgreementVersions(
            @RestPath String id,
            @RestQuery @Nullable @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.list(Ref.of(id), cursor, limit);
    }

    @GET
    @Path("/{number}")
    public RestResponse<AgreementVersionView> getAgreementVersion(@RestPath String id, @RestPath int number) {
        return ETags.ok(service.get(Ref.of(id), number));
    }

    @PUT
    @Path("/{number}")
    @RolesAllowed("contract-manager")
    public RestResponse<AgreementVersionView> replaceAgreementVersion(
            @RestPath String id,
            @RestPath int number,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementTerms terms) {
        return ETags.ok(service.replace(Ref.of(id), number, terms, ETags.requireVersion(ifMatch)));
    }

    @GET
    @Path("/{number}/diff")
    public VersionDiff diffAgreementVersion(@RestPath String id, @RestPath int number) {
        return service.diff(Ref.of(id), number);
    }

    @POST
    @Path("/{number}/review")
    @RolesAllowed("contract-manager")
    public RestResponse<AgreementVersionView> reviewAgreementVersion(
            @RestPath String id, @RestPath int number, @RestHeader("If-Match") @Nullable String ifMatch) {
        return ETags.ok(service.review(Ref.of(id), number, ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{number}/return")
    @RolesAllowed({"contract-manager", "ip-counsel"})
    public RestResponse<AgreementVersionView> returnAgreementVersion(
            @RestPath String id, @RestPath int number, @RestHeader("If-Match") @Nullable String ifMatch) {
        return ETags.ok(service.giveBack(Ref.of(id), number, ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{number}/approval")
    @RolesAllowed({"contract-manager", "ip-counsel"})
    public RestResponse<AgreementVersionView> approveAgreementVersion(
            @RestPath String id,
            @RestPath int number,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ApprovalDraft approval) {
        return ETags.ok(service.approve(Ref.of(id), number, approval, ETags.requireVersion(ifMatch)));
    }

    @POST
    @Path("/{number}/signature")
    @RolesAllowed("contract-manager")
    public RestResponse<AgreementVersionView> signAgreementVersion(
            @RestPath String id,
            @RestPath int number,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Signature signature) {
        return ETags.ok(service.sign(Ref.of(id), number, signature, ETags.requireVersion(ifMatch)));
    }
}
