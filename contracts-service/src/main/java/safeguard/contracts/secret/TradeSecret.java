package safeguard.contracts.secret;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.Classification;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.TenantOwned;

/** An entry of the register and its life cycle. */
@Entity
@Table(name = "trade_secret")
public class TradeSecret extends TenantOwned {

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private String ref;

    private String title;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private Classification classification;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "inbound_agreement_id")
    private @Nullable UUID inboundAgreementId;

    @Column(name = "derived_from")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] derivedFrom;

    private String steward;

    @Column(name = "personal_data")
    private boolean personalData;

    private boolean physical;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> locations;

    @Column(name = "review_due_at")
    private @Nullable LocalDate reviewDueAt;

    @Enumerated(EnumType.STRING)
    private SecretStatus status;

    @Column(name = "registered_on")
    private @Nullable LocalDate registeredOn;

    @Column(name = "retired_on")
    private @Nullable LocalDate retiredOn;

    @Column(name = "closing_reason")
    private @Nullable String closingReason;

    @Column(name = "description_number")
    private long descriptionNumber;

    @SuppressWarnings("NullAway.Init")
    protected TradeSecret() {}

    @SuppressWarnings("NullAway.Init")
    TradeSecret(String ref, Metadata metadata, String recordedBy, Clock clock) {
        super(clock);
        this.ref = ref;
        this.recordedBy = recordedBy;
        this.status = SecretStatus.CANDIDATE;
        take(metadata);
    }

    /** Everything about a secret that its steward may change, with references resolved. */
    record Metadata(TradeSecretDraft draft, @Nullable UUID inboundAgreementId, Collection<UUID> derivedFrom) {}

    void replace(Metadata metadata) {
        if (status == SecretStatus.RETIRED || status == SecretStatus.REJECTED) {
            throw illegal("changed");
        }
        take(metadata);
    }

    private void take(Metadata metadata) {
        var draft = metadata.draft();
        requireCodeName(draft.title());
        requireFittingOrigin(draft.origin(), metadata.inboundAgreementId());
        this.title = draft.title().strip();
        this.category = draft.category();
        this.classification = draft.classification();
        this.origin = draft.origin();
        this.inboundAgreementId = metadata.inboundAgreementId();
        this.derivedFrom = metadata.derivedFrom().toArray(UUID[]::new);
        this.steward = draft.steward();
        this.personalData = Boolean.TRUE.equals(draft.personalData());
        this.physical = Boolean.TRUE.equals(draft.physical());
        this.locations = List.copyOf(draft.locations());
        this.reviewDueAt = draft.reviewDueAt();
    }

    private static void requireCodeName(String title) {
        CodeName.fault(title).ifPresent(advice -> {
            throw new RuleViolated("title-reveals", advice, new FieldError("/title", advice));
        });
    }

    private static void requireFittingOrigin(Origin origin, @Nullable UUID inboundAgreementId) {
        if (origin.needsInboundAgreement() && inboundAgreementId == null) {
            throw inboundAgreement("A third party's secret names the agreement under which it came in");
        }
        if (!origin.allowsInboundAgreement() && inboundAgreementId != null) {
            throw inboundAgreement("Our own secret came in under no agreement: leave it out, or correct the origin");
        }
    }

    private static RuleViolated inboundAgreement(String sentence) {
        return new RuleViolated("inbound-agreement", sentence, new FieldError("/inboundAgreement", sentence));
    }

    void startReview() {
        move(SecretStatus.UNDER_REVIEW, "sent to review", SecretStatus.CANDIDATE);
    }

    void register(LocalDate from) {
        move(SecretStatus.REGISTERED, "registered", SecretStatus.UNDER_REVIEW);
        this.registeredOn = from;
    }

    void reject(String reason) {
        move(SecretStatus.REJECTED, "rejected", SecretStatus.CANDIDATE, SecretStatus.UNDER_REVIEW);
        this.closingReason = reason;
    }

    void retire(RetirementReason reason, LocalDate from) {
        if (registeredOn != null && from.isBefore(registeredOn)) {
            throw new RuleViolated(
                    "retired-before-registered",
                    "It cannot be retired before %s, the day of its registration".formatted(registeredOn),
                    new FieldError("/retiredOn", "on or after " + registeredOn));
        }
        move(SecretStatus.RETIRED, "retired", SecretStatus.REGISTERED);
        this.retiredOn = from;
        this.closingReason = reason.name();
    }

    /** The number of the next confidential description; asking for it counts as a change of the entry. */
    public long nextDescription() {
        return ++descriptionNumber;
    }

    private void move(SecretStatus to, String what, SecretStatus... from) {
        if (!List.of(from).contains(status)) {
            throw illegal(what);
        }
        status = to;
    }

    private Conflict illegal(String what) {
        return new Conflict("illegal-state", "A secret that is %s cannot be %s".formatted(status, what));
    }

    public String ref() {
        return ref;
    }

    public Category category() {
        return category;
    }

    public Classification classification() {
        return classification;
    }

    public boolean isPersonalData() {
        return personalData;
    }

    public boolean isPhysical() {
        return physical;
    }

    String recordedBy() {
        return recordedBy;
    }

    String title() {
        return title;
    }

    Origin origin() {
        return origin;
    }

    @Nullable
    UUID inboundAgreementId() {
        return inboundAgreementId;
    }

    List<UUID> derivedFrom() {
        return List.of(derivedFrom);
    }

    String steward() {
        return steward;
    }

    List<String> locations() {
        return locations;
    }

    @Nullable
    LocalDate reviewDueAt() {
        return reviewDueAt;
    }

    SecretStatus status() {
        return status;
    }

    @Nullable
    LocalDate registeredOn() {
        return registeredOn;
    }

    @Nullable
    LocalDate retiredOn() {
        return retiredOn;
    }

    @Nullable
    String closingReason() {
        return closingReason;
    }

    boolean isDescribed() {
        return descriptionNumber > 0;
    }
}
