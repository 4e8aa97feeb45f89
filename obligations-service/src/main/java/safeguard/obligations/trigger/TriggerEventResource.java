package safeguard.obligations.trigger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/v1/trigger-events")
class TriggerEventResource {

    private final TriggerEventService service;

    TriggerEventResource(TriggerEventService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({"service", "contract-manager"})
    public TriggerEventView recordTriggerEvent(@NotNull @Valid TriggerEventDraft event) {
        return service.record(event);
    }
}
