package safeguard.obligations.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/people")
@RolesAllowed({
    "tenant-admin",
    "contract-manager",
    "partner-manager",
    "secret-steward",
    "compliance-officer",
    "ip-counsel",
    "incident-lead",
    "auditor"
})
class PersonResource {

    private final PersonService service;

    PersonResource(PersonService service) {
        this.service = service;
    }

    @GET
    public Page<PersonView> listPeople(
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.list(role, cursor, limit);
    }

    @PUT
    @Path("/{subject}")
    @RolesAllowed("tenant-admin")
    public RestResponse<PersonView> putPerson(
            @RestPath @Size(max = 120) String subject,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PersonDraft draft) {
        var saved = service.put(subject, draft, ifMatch);
        return saved.isNew() ? ETags.created(saved.person(), "/v1/people/" + subject) : ETags.ok(saved.person());
    }

    @GET
    @Path("/{subject}")
    public RestResponse<PersonView> getPerson(@RestPath String subject) {
        return ETags.ok(service.get(subject));
    }
}
