package safeguard.platform.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import safeguard.platform.problem.InvalidRequest;
import safeguard.platform.problem.NotFound;

/** The tenants that this service knows. A suspension is effective everywhere within {@link #TRUST}. */
@ApplicationScoped
public class Tenants {

    /** Whether a tenant may work. */
    public enum Status {
        ACTIVE,
        SUSPENDED
    }

    record TenantView(String tenant, String name, Status status) {}

    record TenantSettings(
            @jakarta.validation.constraints.NotBlank @jakarta.validation.constraints.Size(max = 200)
            String name,

            @org.jspecify.annotations.Nullable Status status) {}

    static final Duration TRUST = Duration.ofSeconds(5);

    private final Session entities;
    private final Caller caller;
    private final Event<TenantChanged> changes;
    private final Clock clock;
    private final ConcurrentHashMap<String, Instant> activeUntil = new ConcurrentHashMap<>();

    Tenants(Session entities, Caller caller, Event<TenantChanged> changes, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    boolean isActive(String tenant) {
        var now = clock.instant();
        var trusted = activeUntil.get(tenant);
        if (trusted != null && trusted.isAfter(now)) {
            return true;
        }
        boolean active =
                find(tenant).filter(known -> known.status() == Status.ACTIVE).isPresent();
        if (active) {
            activeUntil.put(tenant, now.plus(TRUST));
        }
        return active;
    }

    /** All tenants, for jobs that visit each. */
    public List<String> active() {
        return entities.createNativeQuery(
                        "select tenant from tenant where status = 'ACTIVE' order by tenant", String.class)
                .getResultStream()
                .toList();
    }

    TenantView get(String tenant) {
        return find(tenant).orElseThrow(() -> new NotFound("tenant", tenant));
    }

    TenantView put(String tenant, TenantSettings settings) {
        if (!TokenRules.TENANT.matcher(tenant).matches()) {
            throw new InvalidRequest("A tenant's name is 2 to 40 of a-z, 0-9 and '-', and begins with a letter");
        }
        var view = Tenancy.as(
                tenant,
                caller.principal(),
                () -> QuarkusTransaction.requiringNew().call(() -> store(tenant, settings)));
        activeUntil.remove(tenant);
        return view;
    }

    /** In the tenant's own name, so that it is in the tenant's own audit chain. */
    private TenantView store(String tenant, TenantSettings settings) {
        var status = settings.status() == null ? null : settings.status().name();
        var stored = entities.createNativeQuery("""
                        insert into tenant (tenant, name, status, recorded_at)
                        values (?1, ?2, coalesce(cast(?3 as text), 'ACTIVE'), ?4)
                        on conflict (tenant) do update
                           set name = excluded.name, status = coalesce(cast(?3 as text), tenant.status)
                        returning status""", String.class)
                .setParameter(1, tenant)
                .setParameter(2, settings.name())
                .setParameter(3, status, String.class)
                .setParameter(4, clock.instant())
                .getSingleResult();
        changes.fire(new TenantChanged(tenant));
        return new TenantView(tenant, settings.name(), Status.valueOf(stored));
    }

    private Optional<TenantView> find(String tenant) {
        return entities.createNativeQuery("select name, status from tenant where tenant = ?1", Object[].class)
                .setParameter(1, tenant)
                .getResultStream()
                .map(row -> new TenantView(tenant, (String) row[0], Status.valueOf((String) row[1])))
                .findFirst();
    }
}
