package safeguard.contracts.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import safeguard.contracts.clause.gap.Jurisdictions;
import safeguard.contracts.pack.PackRef;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.Caller;

/** Which jurisdiction packs the tenant's counsel has adopted, in the version that is in use. */
@ApplicationScoped
@Transactional
public class PackAdoptionService {

    private record Adoption(String by, Instant at) {}

    private final Session entities;
    private final Map<String, Integer> packs;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    PackAdoptionService(Session entities, Jurisdictions jurisdictions, Audit audit, Caller caller, Clock clock) {
        this.entities = entities;
        this.packs = jurisdictions.all().stream()
                .map(jurisdiction -> jurisdiction.provenance().pack())
                .collect(Collectors.toMap(PackRef::id, PackRef::version, (a, b) -> a, TreeMap::new));
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Ids of the packs whose version in use is adopted. */
    public Set<String> adopted() {
        return adoptions().keySet();
    }

    /** The packs in use as {@code id@version}, for a query that reads adoptions along with other facts. */
    public List<String> inUse() {
        return packs.entrySet().stream()
                .map(pack -> pack.getKey() + "@" + pack.getValue())
                .toList();
    }

    List<RulePackView> list() {
        var adoptions = adoptions();
        return packs.entrySet().stream()
                .map(pack -> {
                    var adoption = adoptions.get(pack.getKey());
                    return adoption == null
                            ? new RulePackView(pack.getKey(), pack.getValue(), false, null, null)
                            : new RulePackView(pack.getKey(), pack.getValue(), true, adoption.by(), adoption.at());
                })
                .toList();
    }

    List<RulePackView> adopt(List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!packs.containsKey(ids.get(i))) {
                throw new RuleViolated(
                        "unknown-pack",
                        "There is no pack '%s'".formatted(ids.get(i)),
                        new FieldError("/packs/" + i, "one of " + String.join(", ", packs.keySet())));
            }
        }
        ids.forEach(this::adopt);
        return list();
    }

    private void adopt(String id) {
        entities.createNativeMutationQuery("""
                        insert into pack_adoption (tenant, pack_id, pack_version, adopted_by, adopted_at)
                        values (?1, ?2, ?3, ?4, ?5) on conflict do nothing""")
                .setParameter(1, caller.tenant())
                .setParameter(2, id)
                .setParameter(3, packs.get(id))
                .setParameter(4, caller.subject())
                .setParameter(5, clock.instant())
                .executeUpdate();
        audit.record("rule-pack.adopted", "rule-pack", id);
    }

    private Map<String, Adoption> adoptions() {
        var adoptions = new HashMap<String, Adoption>();
        entities
                .createNativeQuery(
                        "select pack_id, pack_version, adopted_by, adopted_at from pack_adoption", Object[].class)
                .getResultList()
                .stream()
                .filter(row -> row[1].equals(packs.get((String) row[0])))
                .forEach(row -> adoptions.put((String) row[0], new Adoption((String) row[2], (Instant) row[3])));
        return adoptions;
    }
}
