package safeguard.contracts.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import safeguard.platform.tenancy.Caller;

/** Gives out references. Numbers may be skipped, but never come twice. */
@ApplicationScoped
public class Numbering {

    private final EntityManager entities;
    private final Caller caller;

    Numbering(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** The given reference, or the next free one: prefix, dash, number with at least {@code digits} digits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String orNext(@Nullable String given, String prefix, int digits) {
        return given != null ? given : "%s-%0".concat(digits + "d").formatted(prefix, next(prefix));
    }

    private long next(String prefix) {
        var number = entities.createNativeQuery("""
                        insert into ref_counter (tenant, prefix, last) values (?1, ?2, 1)
                        on conflict (tenant, prefix) do update set last = ref_counter.last + 1
                        returning last""", Long.class)
                .setParameter(1, caller.tenant())
                .setParameter(2, prefix)
                .getSingleResult();
        return (Long) number;
    }
}
