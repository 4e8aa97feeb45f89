package safeguard.obligations.occurrence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguard.platform.web.Cursor;

@ApplicationScoped
class Occurrences implements PanacheRepositoryBase<Occurrence, UUID> {

    /** The occurrences of a duty that are not cancelled, by date. */
    List<Occurrence> standing(UUID obligationId) {
        return list("obligationId = ?1 and state <> 'CANCELLED' order by listedOn, id", obligationId);
    }

    /** The occurrences of several duties that are not cancelled, by duty. */
    Map<UUID, List<Occurrence>> standing(List<UUID> obligationIds) {
        return list("obligationId in ?1 and state <> 'CANCELLED' order by listedOn, id", obligationIds).stream()
                .collect(Collectors.groupingBy(Occurrence::obligationId));
    }

    /** The occurrences that an event gave their dates. */
    List<Occurrence> ofSeries(UUID series) {
        return list("series = ?1 and state <> 'CANCELLED' order by listedOn, id", series);
    }

    /** One row more than the limit. */
    List<Occurrence> search(OccurrenceQuery query, Cursor after, int limit) {
        var search = OccurrenceSearch.of(query, after);
        return find(search.where() + " order by listedOn, id", search.values())
                .withHint("org.hibernate.readOnly", true)
                .range(0, limit)
                .list();
    }
}
