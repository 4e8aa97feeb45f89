package safeguard.partners.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.Ruleset;
import safeguard.partners.scoring.Band;
import safeguard.partners.scoring.Contribution;
import safeguard.partners.scoring.Rated;
import safeguard.partners.scoring.Score;
import safeguard.partners.scoring.Scoring;
import safeguard.partners.scoring.Tier;
import safeguard.platform.tenancy.TenantOwned;

/** A conclusion of due diligence: a fact that never changes; a later conclusion takes its place. */
@Entity
@Immutable
@Table(name = "assessment")
class Assessment extends TenantOwned {

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(name = "engagement_id")
    private @Nullable UUID engagementId;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    @Column(name = "concluded_by")
    private String concludedBy;

    @Enumerated(EnumType.STRING)
    private AssessmentResult result;

    private BigDecimal inherent;

    private BigDecimal control;

    private BigDecimal residual;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Enumerated(EnumType.STRING)
    private Band band;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Contribution> contributions;

    @Column(name = "ruleset_id")
    private String rulesetId;

    @Column(name = "ruleset_version")
    private int rulesetVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Veto> vetoes;

    @Column(name = "veto_items_expire_on")
    private @Nullable LocalDate vetoItemsExpireOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> conditions;

    private @Nullable String summary;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(
            Clock clock,
            UUID partnerId,
            @Nullable UUID engagementId,
            AssessmentDraft draft,
            Scoring scoring,
            String concludedBy) {
        super(clock);
        var inherentPart = draft.inherentFactors() != null
                ? scoring.inherent(draft.inherentFactors())
                : Rated.entered(required(draft.inherentScore()));
        var controlPart = draft.controlScore() == null
                ? scoring.control(draft.controlAnswers())
                : Rated.entered(draft.controlScore());
        var score = scoring.score(inherentPart.score(), controlPart.score());
        this.partnerId = partnerId;
        this.engagementId = engagementId;
        this.concludedOn = draft.concludedOn();
        this.concludedBy = concludedBy;
        this.result = draft.result();
        this.inherent = score.inherent();
        this.control = score.control();
        this.residual = score.residual();
        this.tier = score.tier();
        this.band = score.band();
        this.contributions = Stream.of(inherentPart, controlPart)
                .flatMap(part -> part.contributions().stream())
                .toList();
        this.rulesetId = scoring.ruleset().id();
        this.rulesetVersion = scoring.ruleset().version();
        this.vetoes = draft.vetoes();
        this.vetoItemsExpireOn = draft.vetoItemsExpireOn();
        this.conditions = draft.conditions();
        this.summary = draft.summary();
        this.validUntil =
                scoring.validUntil(score, concludedOn, vetoItemsExpireOn).orElse(null);
    }

    private static BigDecimal required(@Nullable BigDecimal score) {
        if (score == null) {
            throw new IllegalArgumentException("AssessmentRules have passed a draft without an inherent score");
        }
        return score;
    }

    UUID partnerId() {
        return partnerId;
    }

    @Nullable
    UUID engagementId() {
        return engagementId;
    }

    LocalDate concludedOn() {
        return concludedOn;
    }

    String concludedBy() {
        return concludedBy;
    }

    AssessmentResult result() {
        return result;
    }

    Score score() {
        return new Score(inherent, control, residual, tier, band);
    }

    List<Contribution> contributions() {
        return contributions;
    }

    Ruleset ruleset() {
        return new Ruleset(rulesetId, rulesetVersion);
    }

    List<Veto> vetoes() {
        return vetoes;
    }

    @Nullable
    LocalDate vetoItemsExpireOn() {
        return vetoItemsExpireOn;
    }

    List<String> conditions() {
        return conditions;
    }

    @Nullable
    String summary() {
        return summary;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }
}
