package safeguard.obligations.waiver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import safeguard.platform.web.Cursor;

@ApplicationScoped
class Waivers implements PanacheRepositoryBase<Waiver, UUID> {

    /** One row more than the limit. */
    List<Waiver> of(UUID occurrenceId, Cursor after, int limit) {
        var found = after.isStart()
                ? find("occurrenceId = ?1 order by id", occurrenceId)
                : find("occurrenceId = ?1 and id > ?2 order by id", occurrenceId, after.uuid(0));
        return found.range(0, limit).list();
    }
}
