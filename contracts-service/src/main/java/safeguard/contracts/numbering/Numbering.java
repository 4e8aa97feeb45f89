package safeguard.contracts.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safeguard.platform.tenancy.Caller;

/** Gives out references. Numbers may be skipped, but never come twice. */
@ApplicationScoped
public class Numbering {

    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,15})");

    private final EntityManager entities;
    private final Caller caller;

    Numbering(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** The given reference, or the next free one: prefix, dash, number with at least {@code digits} digits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String orNext(@Nullable String given, String prefix, int digits) {
        if (given != null) {
            passOver(given);
            return given;
        }
        return "%s-%0".concat(digits + "d").formatted(prefix, next(prefix));
    }

    /** A number given by hand is taken: without this the counter would stop at it for ever. */
    private void passOver(String given) {
        var numbered = NUMBERED.matcher(given);
        if (numbered.matches()) {
            entities.createNativeQuery("""
                            insert into ref_counter (tenant, prefix, last) values (?1, ?2, ?3)
                            on conflict (tenant, prefix) do update set last = greatest(ref_counter.last, excluded.last)""")
                    .setParameter(1, caller.tenant())
                    .setParameter(2, numbered.group(1))
                    .setParameter(3, Long.parseLong(numbered.group(2)))
                    .executeUpdate();
        }
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
