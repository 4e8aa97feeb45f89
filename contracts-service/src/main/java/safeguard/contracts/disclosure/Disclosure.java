package safeguard.contracts.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.decision.DisclosureRequest;
import safeguard.contracts.decision.Gathered;
import safeguard.contracts.decision.Mode;
import safeguard.contracts.decision.Recipient;
import safeguard.platform.tenancy.TenantOwned;

/** Something that was handed over, with what protects it. */
@Entity
@Table(name = "disclosure")
class Disclosure extends TenantOwned {

    /** Which way it went. */
    enum Direction {
        OUT,
        IN
    }

    /** Why it may be here. */
    enum Ground {
        DECISION,
        RECORDED_AFTER_FACT
    }

    /** What became of it. */
    enum State {
        MADE
    }

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private String ref;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Ground basis;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "decision_id", updatable = false)
    private @Nullable UUID decisionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "after_fact_kind", updatable = false)
    private AfterFact.@Nullable Kind afterFactKind;

    @Column(updatable = false)
    private @Nullable String explanation;

    @Column(name = "trade_secrets", updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] tradeSecrets;

    @Column(name = "partner_id", updatable = false)
    private UUID partnerId;

    @Column(name = "partner_ref", updatable = false)
    private String partnerRef;

    @Column(name = "partner_name", updatable = false)
    private @Nullable String partnerName;

    @Column(updatable = false)
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Mode mode;

    @Column(updatable = false)
    private @Nullable String engagement;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<Recipient> recipients;

    @Column(updatable = false)
    private int copies;

    @Column(updatable = false)
    private @Nullable String marking;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private String zone;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "carried_by", updatable = false)
    private List<Carrier> carriedBy;

    @SuppressWarnings("NullAway.Init")
    protected Disclosure() {}

    /** Why a disclosure may be recorded, and what carries it. */
    record Standing(
            Ground ground,
            @Nullable UUID decision,
            @Nullable AfterFact report,
            List<Carrier> carriedBy) {}

    @SuppressWarnings("NullAway.Init")
    Disclosure(
            String ref,
            DisclosureDraft draft,
            DisclosureRequest named,
            Gathered.KnownPartner partner,
            Standing standing,
            String recordedBy,
            Clock clock) {
        super(clock);
        this.ref = ref;
        this.recordedBy = recordedBy;
        this.direction = Direction.OUT;
        this.state = State.MADE;
        this.basis = standing.ground();
        this.decisionId = standing.decision();
        this.afterFactKind =
                standing.report() == null ? null : standing.report().kind();
        this.explanation = standing.report() == null ? null : standing.report().explanation();
        this.carriedBy = standing.carriedBy();
        this.tradeSecrets = named.tradeSecrets().toArray(String[]::new);
        this.partnerId = partner.id();
        this.partnerRef = partner.ref();
        this.partnerName = partner.name();
        this.purpose = draft.purpose();
        this.mode = draft.mode();
        this.engagement = named.engagement();
        this.recipients = draft.recipients();
        this.copies = draft.copies();
        this.marking = draft.marking();
        this.madeAt = draft.madeAt().toInstant();
        this.zone = draft.zone();
    }

    String ref() {
        return ref;
    }

    String recordedBy() {
        return recordedBy;
    }

    Direction direction() {
        return direction;
    }

    Ground basis() {
        return basis;
    }

    State state() {
        return state;
    }

    @Nullable
    UUID decisionId() {
        return decisionId;
    }

    AfterFact.@Nullable Kind afterFactKind() {
        return afterFactKind;
    }

    @Nullable
    String explanation() {
        return explanation;
    }

    List<String> tradeSecrets() {
        return List.of(tradeSecrets);
    }

    UUID partnerId() {
        return partnerId;
    }

    String partnerRef() {
        return partnerRef;
    }

    @Nullable
    String partnerName() {
        return partnerName;
    }

    String purpose() {
        return purpose;
    }

    Mode mode() {
        return mode;
    }

    @Nullable
    String engagement() {
        return engagement;
    }

    List<Recipient> recipients() {
        return recipients;
    }

    int copies() {
        return copies;
    }

    @Nullable
    String marking() {
        return marking;
    }

    Instant madeAt() {
        return madeAt;
    }

    String zone() {
        return zone;
    }

    List<Carrier> carriedBy() {
        return carriedBy;
    }
}
