package safeguard.obligations.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.platform.tenancy.TenantOwned;

/** A person, known by the subject of the identity provider. */
@Entity
class Person extends TenantOwned {

    @Column(updatable = false)
    private String subject;

    private String name;
    private String email;

    @Column(name = "email_verified")
    private boolean emailVerified;

    private String locale;
    private String zone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles;

    private @Nullable String manager;
    private @Nullable String deputy;

    @Column(name = "left_at")
    private @Nullable LocalDate leftAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(String subject, PersonDraft draft, Clock clock) {
        super(clock);
        this.subject = subject;
        change(draft);
    }

    final void change(PersonDraft draft) {
        name = draft.name();
        email = draft.email();
        emailVerified = draft.emailVerified();
        locale = draft.locale();
        zone = draft.zone();
        roles = List.copyOf(draft.roles());
        manager = draft.manager();
        deputy = draft.deputy();
        leftAt = draft.leftAt();
    }

    String subject() {
        return subject;
    }

    PersonView view() {
        return new PersonView(subject, name, email, emailVerified, locale, zone, roles, manager, deputy, leftAt);
    }
}
