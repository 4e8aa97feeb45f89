package safeguard.partners.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.HumanRef;
import safeguard.partners.scope.Scope;
import safeguard.platform.tenancy.TenantOwned;

/** What we do together with a partner: the unit of due diligence. */
@Entity
@Table(name = "engagement")
class Engagement extends TenantOwned {

    @Column(updatable = false)
    private String ref;

    @Column(name = "partner_id", updatable = false)
    private UUID partnerId;

    private String project;

    @JdbcTypeCode(SqlTypes.JSON)
    private Scope scope;

    @SuppressWarnings("NullAway.Init")
    protected Engagement() {}

    Engagement(Clock clock, @Nullable String ref, UUID partnerId, String project, Scope scope) {
        super(clock);
        this.ref = HumanRef.orMade(ref, "ENG", id());
        this.partnerId = partnerId;
        this.project = project;
        this.scope = scope;
    }

    String ref() {
        return ref;
    }

    UUID partnerId() {
        return partnerId;
    }

    String project() {
        return project;
    }

    Scope scope() {
        return scope;
    }
}
