package safeguard.partners.effective;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import safeguard.partners.attestation.AttestationFact;
import safeguard.partners.attestation.AttestationType;
import safeguard.partners.facts.Packs;
import safeguard.partners.facts.Ruleset;
import safeguard.partners.scope.Ceiling;

/** To which classification each degrader limits, and when facts are stale, in one version. */
record DegraderPack(
        String id,
        int version,
        LocalDate validFrom,
        String confidence,
        LocalDate reviewDue,
        List<String> sources,
        Map<Limit, Ceiling> limits,
        Map<AttestationType, Ceiling> attestationLimits,
        int screeningFreshDays,
        int screeningUsableDays,
        int registryFreshDays,
        int auditFreshMonths) {

    /** What the pack limits; most are degrader codes, some are grades of one. */
    enum Limit {
        PARTNER_NOT_KNOWN,
        PARTNER_NOT_ACTIVE,
        PARTNER_SUSPENDED,
        CLEARANCE_SUSPENDED,
        ENGAGEMENT_REQUIRED,
        DD_MISSING,
        DD_EXPIRED,
        DD_BLOCKER,
        BAND_RED,
        BAND_AMBER,
        BAND_AMBER_WITH_CONDITIONS,
        SCREENING_STALE,
        SCREENING_VERY_STALE,
        SCREENING_MATCH,
        SCREENING_UNDECIDED,
        REGISTRY_STALE,
        REGISTRY_MISMATCH,
        REGISTRY_UNDECIDED,
        AUDIT_STALE,
        AUDIT_FAILED,
        CRITICAL_FINDINGS_OPEN
    }

    DegraderPack {
        if (!limits.keySet().equals(Set.of(Limit.values()))) {
            throw new IllegalArgumentException("degrader pack: every degrader has its limit");
        }
    }

    /** The pack that is in use. */
    static DegraderPack current() {
        return Packs.load("clearance/degraders", 1, DegraderPack.class);
    }

    Ruleset ruleset() {
        return new Ruleset(id, version);
    }

    Ceiling limit(Limit limit) {
        return limits.getOrDefault(limit, Ceiling.NONE);
    }

    /** The limit of a lapsed attestation; empty for kinds that limit nothing. */
    Optional<Ceiling> lapsed(AttestationFact attestation) {
        return Optional.ofNullable(attestationLimits.get(attestation.type()));
    }
}
