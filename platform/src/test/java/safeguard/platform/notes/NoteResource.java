package safeguard.platform.notes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import safeguard.platform.idempotency.Idempotency;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;

@Path("/v1/notes")
class NoteResource {

    private final NoteService service;
    private final Idempotency idempotency;

    NoteResource(NoteService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("writer")
    public RestResponse<NoteService.View> createNote(@NotNull @Valid NoteService.Draft draft) {
        var note = idempotency.once(
                draft,
                () -> service.create(draft),
                created -> created.body().id().toString(),
                service::get);
        return ETags.created(note, "/v1/notes/" + note.body().id());
    }

    @GET
    @RolesAllowed("writer")
    public Page<NoteService.View> listNotes(
            @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.list(cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"writer", "service"})
    public RestResponse<NoteService.View> getNote(@RestPath String id) {
        return ETags.ok(service.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("writer")
    public RestResponse<NoteService.View> changeNote(
            @RestPath String id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid NoteService.Draft draft) {
        return ETags.ok(service.change(id, ETags.requireVersion(ifMatch), draft));
    }
}
