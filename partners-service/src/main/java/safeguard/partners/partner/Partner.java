package safeguard.partners.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.HumanRef;
import safeguard.partners.facts.Timeline;
import safeguard.partners.identifier.Identifier;
import safeguard.platform.problem.Conflict;
import safeguard.platform.tenancy.TenantOwned;

/** A company that we share secrets with, or may. */
@Entity
@Table(name = "partner")
class Partner extends TenantOwned {

    @Column(updatable = false)
    private String ref;

    @Column(name = "legal_name")
    private String legalName;

    private String country;

    @Column(name = "known_since", updatable = false)
    private LocalDate knownSince;

    @Enumerated(EnumType.STRING)
    private PartnerStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PartnerStatusEntry> history;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private boolean competitor;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PartnerRole> roles;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "other_names")
    private List<OtherName> otherNames;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Identifier> identifiers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Site> sites;

    @Column(name = "search_text")
    private String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    @SuppressWarnings("NullAway.Init") // the details are set by describe()
    Partner(Clock clock, @Nullable String ref, LocalDate knownSince, PartnerDetails details, String by) {
        super(clock);
        this.ref = HumanRef.orMade(ref, "P", id());
        this.knownSince = knownSince;
        this.status = PartnerStatus.PROSPECT;
        this.history = List.of(new PartnerStatusEntry(status, knownSince, null, by, recordedAt()));
        this.sites = List.of();
        describe(details, null);
    }

    /** Replaces the master data, which {@link PartnerRules} has passed. */
    final void describe(PartnerDetails details, @Nullable UUID parent) {
        this.legalName = details.legalName();
        this.country = details.country();
        this.parentId = parent;
        this.competitor = details.competitor();
        this.roles = details.roles().stream().sorted().toList();
        this.otherNames = details.otherNames();
        this.identifiers = details.identifiers();
        this.sites = PartnerRules.sites(details.sites(), sites);
        this.searchText = searchText(details);
    }

    /**
     * Takes a step of the life cycle.
     *
     * @throws Conflict {@code wrong-status} when the step does not start from the status now
     */
    void take(PartnerTransition step, LocalDate from, @Nullable String reason, String by, Instant at) {
        if (!step.startsFrom(status)) {
            throw new Conflict(
                    "wrong-status", "The partner is %s and cannot become %s so".formatted(status, step.target()));
        }
        history = Timeline.with(history, new PartnerStatusEntry(step.target(), from, reason, by, at));
        status = step.target();
    }

    String ref() {
        return ref;
    }

    String legalName() {
        return legalName;
    }

    String country() {
        return country;
    }

    LocalDate knownSince() {
        return knownSince;
    }

    PartnerStatus status() {
        return status;
    }

    List<PartnerStatusEntry> history() {
        return history;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    boolean competitor() {
        return competitor;
    }

    List<PartnerRole> roles() {
        return roles;
    }

    List<OtherName> otherNames() {
        return otherNames;
    }

    List<Identifier> identifiers() {
        return identifiers;
    }

    List<Site> sites() {
        return sites;
    }

    private String searchText(PartnerDetails details) {
        var words = new ArrayList<>(List.of(ref, details.legalName()));
        details.otherNames().forEach(other -> words.add(other.name()));
        details.identifiers().forEach(identifier -> words.add(identifier.value()));
        return SearchText.of(words);
    }
}
