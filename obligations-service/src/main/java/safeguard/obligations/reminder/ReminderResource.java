package safeguard.obligations.reminder;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.asked.Asked;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Page;

@Path("/v1")
class ReminderResource {

    private static final String ALL_TENANTS = "reminder-job";

    private final ReminderRuns runs;
    private final ReminderListService ledger;
    private final Caller caller;
    private final Clock clock;

    ReminderResource(ReminderRuns runs, ReminderListService ledger, Caller caller, Clock clock) {
        this.runs = runs;
        this.ledger = ledger;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/reminders")
    @RolesAllowed({"contract-manager", "compliance-officer", "auditor"})
    public Page<ReminderView> listReminders(
            @RestQuery @Nullable String occurrence,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return ledger.list(
                Asked.id("occurrence", occurrence), Asked.oneOf("state", ReminderState.class, state), cursor, limit);
    }

    @POST
    @Path("/reminder-runs")
    @RolesAllowed({ALL_TENANTS, "contract-manager", "tenant-admin"})
    public ReminderRunView startReminderRun(@NotNull @Valid ReminderRunDraft draft) {
        return runs.run(caller.has(ALL_TENANTS) ? null : caller.tenant(), draft.moment(clock));
    }
}
