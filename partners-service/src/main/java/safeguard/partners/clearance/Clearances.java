package safeguard.partners.clearance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import safeguard.platform.problem.NotFound;
import safeguard.platform.web.Cursor;

@ApplicationScoped
class Clearances implements PanacheRepositoryBase<Clearance, UUID> {

    /** @throws NotFound when this tenant has no such clearance */
    Clearance require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("clearance", id.toString()));
    }

    List<Clearance> ofPartner(UUID partnerId) {
        return list("partnerId = ?1 order by id", partnerId);
    }

    List<Clearance> page(ClearanceFilter filter, Cursor after, int limit) {
        var condition = filter.condition();
        var parameters = filter.parameters();
        if (!after.isStart()) {
            condition += " and id > :after";
            parameters.put("after", after.uuid(0));
        }
        return find(condition + " order by id", parameters).range(0, limit).list();
    }
}
