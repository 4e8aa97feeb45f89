package safeguard.contracts.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/v1/rule-packs")
class RulePackResource {

    record AdoptionDraft(@NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 100) String> packs) {}

    record RulePacks(List<RulePackView> items) {}

    private final PackAdoptionService adoptions;

    RulePackResource(PackAdoptionService adoptions) {
        this.adoptions = adoptions;
    }

    @GET
    @RolesAllowed({"contract-manager", "ip-counsel", "auditor"})
    public RulePacks listRulePacks() {
        return new RulePacks(adoptions.list());
    }

    @POST
    @Path("/adoption")
    @RolesAllowed("ip-counsel")
    public RulePacks adoptRulePacks(@NotNull @Valid AdoptionDraft adoption) {
        return new RulePacks(adoptions.adopt(adoption.packs()));
    }
}
