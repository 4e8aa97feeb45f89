package safeguard.contracts.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import safeguard.auditformat.CanonicalJson;
import safeguard.contracts.storage.StoredJson;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.Signature;
import safeguard.platform.problem.Conflict;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.TenantOwned;

/** One version of an agreement. From its signature on it is immutable, here and by a trigger of the database. */
@Entity
@Table(name = "agreement_version")
class AgreementVersion extends TenantOwned {

    @Column(name = "agreement_id", updatable = false)
    private UUID agreementId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VersionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VersionOrigin origin;

    @Column(updatable = false)
    private String author;

    /** Who else has written its terms. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] editors;

    @Column(updatable = false)
    private String summary;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private AgreementTerms terms;

    @Column(name = "content_sha256")
    private String contentSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Signature signature;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Approval approval;

    @SuppressWarnings("NullAway.Init")
    protected AgreementVersion() {}

    @SuppressWarnings("NullAway.Init")
    private AgreementVersion(
            UUID agreementId,
            int number,
            VersionOrigin origin,
            String summary,
            AgreementTerms terms,
            String author,
            Clock clock) {
        super(clock);
        this.agreementId = agreementId;
        this.number = number;
        this.kind = number == 1 ? VersionKind.ORIGINAL : VersionKind.AMENDMENT;
        this.origin = origin;
        this.summary = summary;
        this.author = author;
        this.editors = new String[0];
        this.state = VersionState.DRAFT;
        take(terms);
    }

    /** A draft, or paper that is signed already when there is a signature. */
    static AgreementVersion enter(
            UUID agreementId,
            int number,
            String summary,
            AgreementTerms terms,
            @Nullable Signature signature,
            String author,
            Clock clock) {
        var origin = signature == null ? VersionOrigin.ENTERED : VersionOrigin.RECORDED;
        var version = new AgreementVersion(agreementId, number, origin, summary, terms, author, clock);
        if (signature != null) {
            version.take(signature);
        }
        return version;
    }

    void replace(AgreementTerms changed, String by) {
        if (state != VersionState.DRAFT) {
            throw new Conflict("not-a-draft", "Version %d is %s: only a draft can be changed".formatted(number, state));
        }
        take(changed);
        if (!wroteIt(by)) {
            this.editors = Stream.concat(Arrays.stream(editors), Stream.of(by)).toArray(String[]::new);
        }
    }

    private boolean wroteIt(String person) {
        return author.equals(person) || List.of(editors).contains(person);
    }

    private void take(AgreementTerms read) {
        this.terms = read;
        this.effectiveOn = read.effectiveOn();
        this.contentSha256 = CanonicalJson.sha256(StoredJson.tree(read));
    }

    void sendToReview() {
        require("sent to review", VersionState.DRAFT);
        this.state = VersionState.IN_REVIEW;
    }

    void returnToAuthor() {
        require("returned", VersionState.IN_REVIEW, VersionState.APPROVED);
        this.state = VersionState.DRAFT;
        this.approval = null;
        this.approvedBy = null;
        this.approvedAt = null;
    }

    /** Approves a version in review, or confirms that the recorded terms are what the signed paper says. */
    void approve(Approval word) {
        if (!isUnconfirmedPaper()) {
            require("approved", VersionState.IN_REVIEW);
        }
        if (wroteIt(word.by())) {
            throw new RuleViolated(
                    "same-person",
                    "%s wrote terms of this version; another person approves it".formatted(word.by()),
                    new FieldError("", "another person than those who wrote it"));
        }
        this.approval = word;
        this.approvedBy = word.by();
        this.approvedAt = word.at();
        if (state == VersionState.IN_REVIEW) {
            this.state = VersionState.APPROVED;
        }
    }

    void sign(Signature facts) {
        require("signed", VersionState.APPROVED);
        take(facts);
    }

    private void take(Signature facts) {
        this.state = VersionState.SIGNED;
        this.signature = facts;
        this.signedOn = facts.signedOn();
    }

    private boolean isUnconfirmedPaper() {
        return state == VersionState.SIGNED && approvedBy == null;
    }

    /** Whether it was signed and applied on that day. */
    boolean appliesOn(LocalDate day) {
        return signedOn != null && !signedOn.isAfter(day) && !effectiveOn.isAfter(day);
    }

    private void require(String what, VersionState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Conflict("illegal-state", "Version %d is %s and cannot be %s".formatted(number, state, what));
        }
    }

    int number() {
        return number;
    }

    VersionKind kind() {
        return kind;
    }

    VersionOrigin origin() {
        return origin;
    }

    String author() {
        return author;
    }

    String summary() {
        return summary;
    }

    VersionState state() {
        return state;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    @Nullable
    LocalDate signedOn() {
        return signedOn;
    }

    AgreementTerms terms() {
        return terms;
    }

    String contentSha256() {
        return contentSha256;
    }

    @Nullable
    Signature signature() {
        return signature;
    }

    @Nullable
    Approval approval() {
        return approval;
    }
}
