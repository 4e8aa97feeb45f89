package safeguard.obligations.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import safeguard.platform.web.Page;

@Path("/v1")
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
class DeadlineResource {

    private final DeadlineCalculator calculator;
    private final CalendarList calendars;

    DeadlineResource(DeadlineCalculator calculator, CalendarList calendars) {
        this.calculator = calculator;
        this.calendars = calendars;
    }

    @POST
    @Path("/deadline-calculations")
    public DeadlineCalculation calculateDeadline(@NotNull @Valid DeadlineCalculationDraft draft) {
        return calculator.calculate(draft);
    }

    @GET
    @Path("/calendars")
    public RestResponse<Page<CalendarList.CalendarView>> listCalendars(
            @RestHeader("If-None-Match") @Nullable String known) {
        var all = calendars.all();
        var etag = CalendarList.etag(all);
        var answer = etag.equals(known)
                ? RestResponse.ResponseBuilder.<Page<CalendarList.CalendarView>>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(all);
        return answer.header(HttpHeaders.ETAG, etag).build();
    }
}
