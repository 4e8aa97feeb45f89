package safeguard.partners.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import safeguard.platform.problem.NotFound;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Ref;

@ApplicationScoped
class Partners implements PanacheRepositoryBase<Partner, UUID> {

    /** @throws NotFound when this tenant has no such partner */
    Partner require(String idOrRef) {
        return Ref.of(idOrRef)
                .id()
                .map(this::findByIdOptional)
                .orElseGet(() -> find("ref", idOrRef).firstResultOptional())
                .orElseThrow(() -> new NotFound("partner", idOrRef));
    }

    List<PartnerSummary> page(PartnerFilter filter, Cursor after, int limit) {
        var condition = filter.condition();
        var parameters = filter.parameters();
        if (!after.isStart()) {
            condition += " and id > :after";
            parameters.put("after", after.uuid(0));
        }
        return find(condition + " order by id", parameters)
                .range(0, limit)
                .project(PartnerSummary.class)
                .list();
    }
}
