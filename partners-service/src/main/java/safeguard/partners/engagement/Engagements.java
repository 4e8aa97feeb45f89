package safeguard.partners.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.platform.problem.NotFound;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Ref;

@ApplicationScoped
class Engagements implements PanacheRepositoryBase<Engagement, UUID> {

    /** @throws NotFound when this tenant has no such engagement */
    Engagement require(String idOrRef) {
        return Ref.of(idOrRef)
                .id()
                .map(this::findByIdOptional)
                .orElseGet(() -> find("ref", idOrRef).firstResultOptional())
                .orElseThrow(() -> new NotFound("engagement", idOrRef));
    }

    List<Engagement> page(@Nullable UUID partnerId, Cursor after, int limit) {
        var condition = new StringBuilder("1 = 1");
        var parameters = new HashMap<String, Object>();
        if (partnerId != null) {
            condition.append(" and partnerId = :partner");
            parameters.put("partner", partnerId);
        }
        if (!after.isStart()) {
            condition.append(" and id > :after");
            parameters.put("after", after.uuid(0));
        }
        return find(condition.append(" order by id").toString(), parameters)
                .range(0, limit)
                .list();
    }
}
