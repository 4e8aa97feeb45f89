package safeguard.obligations.hold;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguard.obligations.asked.AsOf;
import safeguard.obligations.asked.Conditions;
import safeguard.platform.web.Cursor;

@ApplicationScoped
class Holds implements PanacheRepositoryBase<Hold, UUID> {

    /** Holds in force as of a time, one row more than the limit. */
    List<Hold> inForce(HoldQuery query, Cursor after, int limit) {
        var conditions = new Conditions();
        conditions.add("id > :after", "after", after.isStart() ? null : after.uuid(0));
        inForce(query.asOf(), conditions);
        matching(query, conditions);
        return find(conditions.where() + " order by id", conditions.values())
                .range(0, limit)
                .list();
    }

    /** Of a past day: at any time of that day, to be safe. */
    private static void inForce(AsOf asOf, Conditions conditions) {
        if (asOf.present()) {
            conditions.add("startsAt <= :now", "now", asOf.now()).add("releasedAt is null");
        } else {
            var begin = asOf.day().atStartOfDay().toInstant(ZoneOffset.UTC);
            var end = asOf.day().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            conditions.add("startsAt < :end", "end", end);
            conditions.add("(releasedAt is null or releasedAt > :begin)", "begin", begin);
        }
    }

    private static void matching(HoldQuery query, Conditions conditions) {
        var ways = new ArrayList<String>();
        query.targets()
                .forEach((scope, targets) -> ways.add(
                        "(scope = '%s' and %s)".formatted(scope, conditions.holdsAny("ids", scope.name(), targets))));
        if (!ways.isEmpty()) {
            conditions.add("(" + String.join(" or ", ways) + ")");
        }
    }
}
