package safeguard.contracts.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.auditformat.CanonicalJson;
import safeguard.contracts.gate.Facts;
import safeguard.contracts.gate.Outcome;
import safeguard.contracts.gate.Ruling;
import safeguard.contracts.storage.StoredJson;
import safeguard.platform.tenancy.TenantOwned;

/** A decision as it was given, with its facts. Never changed. */
@Entity
@Immutable
@Table(name = "disclosure_decision")
class DisclosureDecision extends TenantOwned {

    private static final Duration LONGEST = Duration.ofHours(24);

    @Column(name = "requested_by")
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "as_of")
    private LocalDate asOf;

    private boolean simulated;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "trade_secrets")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] tradeSecrets;

    @Column(name = "partner_ref")
    private String partnerRef;

    @Column(name = "partner_id")
    private @Nullable String partnerId;

    @SuppressWarnings("UnusedVariable") // for lists
    private String purpose;

    @SuppressWarnings("UnusedVariable") // for lists
    private String mode;

    @Column(name = "ruleset_id")
    private String rulesetId;

    @Column(name = "ruleset_version")
    private String rulesetVersion;

    @Column(name = "inputs_digest")
    private String inputsDigest;

    @JdbcTypeCode(SqlTypes.JSON)
    private DisclosureRequest request;

    @JdbcTypeCode(SqlTypes.JSON)
    private Facts facts;

    @JdbcTypeCode(SqlTypes.JSON)
    private Ruling ruling;

    @SuppressWarnings("NullAway.Init")
    protected DisclosureDecision() {}

    DisclosureDecision(
            Gathered gathered, Ruling ruling, Ruleset ruleset, boolean simulated, String requestedBy, Clock clock) {
        super(clock);
        this.requestedBy = requestedBy;
        this.request = gathered.request();
        this.facts = gathered.facts();
        this.ruling = ruling;
        this.outcome = ruling.outcome();
        this.asOf = facts.asOf();
        this.simulated = simulated;
        this.validUntil = simulated ? recordedAt() : validUntil(ruling, recordedAt());
        this.tradeSecrets = request.tradeSecrets().toArray(String[]::new);
        this.partnerRef = request.partner();
        this.partnerId = facts.clearance() == null ? null : facts.clearance().partner();
        this.purpose = request.purpose();
        this.mode = request.mode().name();
        this.rulesetId = ruleset.id();
        this.rulesetVersion = ruleset.version();
        this.inputsDigest = digest(facts);
    }

    /** A day at most, and never longer than its inputs. */
    private static Instant validUntil(Ruling ruling, Instant decidedAt) {
        var aDay = decidedAt.plus(LONGEST);
        if (ruling.notAfter() == null) {
            return aDay;
        }
        var expiry = ruling.notAfter().atStartOfDay(ZoneOffset.UTC).toInstant();
        return expiry.isBefore(decidedAt) ? decidedAt : expiry.isBefore(aDay) ? expiry : aDay;
    }

    /** Equal facts have equal digests, whatever their order. */
    static String digest(Facts facts) {
        return CanonicalJson.sha256(StoredJson.tree(facts));
    }

    Ruleset ruleset() {
        return new Ruleset(rulesetId, rulesetVersion);
    }

    String requestedBy() {
        return requestedBy;
    }

    Outcome outcome() {
        return outcome;
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean isSimulated() {
        return simulated;
    }

    Instant validUntil() {
        return validUntil;
    }

    String inputsDigest() {
        return inputsDigest;
    }

    DisclosureRequest request() {
        return request;
    }

    Facts facts() {
        return facts;
    }

    Ruling ruling() {
        return ruling;
    }
}
