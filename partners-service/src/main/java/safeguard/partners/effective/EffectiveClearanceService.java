package safeguard.partners.effective;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguard.auditformat.CanonicalJson;
import safeguard.partners.assessment.AssessmentService;
import safeguard.partners.attestation.AttestationService;
import safeguard.partners.check.CheckService;
import safeguard.partners.clearance.ClearanceService;
import safeguard.partners.engagement.EngagementDirectory;
import safeguard.partners.engagement.EngagementFacts;
import safeguard.partners.facts.FactDates;
import safeguard.partners.partner.PartnerDirectory;
import safeguard.partners.partner.PartnerFacts;
import safeguard.partners.subtier.SubTierFact;
import safeguard.partners.subtier.SubTierService;
import safeguard.platform.problem.NotFound;
import safeguard.platform.web.Ref;

@ApplicationScoped
@Transactional
class EffectiveClearanceService {

    /** An answer and the digest of its facts. */
    record Answer(EffectiveClearance clearance, String digest) {}

    private final DegraderPack pack = DegraderPack.current();
    private final PartnerDirectory partners;
    private final EngagementDirectory engagements;
    private final SubTierService subTiers;
    private final AssessmentService assessments;
    private final CheckService checks;
    private final AttestationService attestations;
    private final ClearanceService clearances;
    private final FactDates dates;
    private final ObjectMapper json;

    EffectiveClearanceService(
            PartnerDirectory partners,
            EngagementDirectory engagements,
            SubTierService subTiers,
            AssessmentService assessments,
            CheckService checks,
            AttestationService attestations,
            ClearanceService clearances,
            FactDates dates,
            ObjectMapper json) {
        this.partners = partners;
        this.engagements = engagements;
        this.subTiers = subTiers;
        this.assessments = assessments;
        this.checks = checks;
        this.attestations = attestations;
        this.clearances = clearances;
        this.dates = dates;
        this.json = json;
    }

    Answer answer(String partnerIdOrRef, @Nullable String engagementIdOrRef, @Nullable LocalDate asOf) {
        dates.requireReachable(asOf, "asOf");
        var partner = partners.require(partnerIdOrRef);
        var day = asOf == null ? dates.today() : asOf;
        var clearance = EffectiveClearance.of(facts(partner, engagementIdOrRef, day), pack);
        return new Answer(clearance, CanonicalJson.sha256(json.valueToTree(clearance)));
    }

    private Facts facts(PartnerFacts partner, @Nullable String engagementIdOrRef, LocalDate day) {
        Map<UUID, EngagementFacts> own = engagements.of(partner.id());
        var choice = ClearanceChoice.of(clearances.facts(partner.id()), engagementId(own, engagementIdOrRef), day);
        return new Facts(
                day,
                partner,
                choice,
                own.values().stream().collect(Collectors.toMap(EngagementFacts::id, EngagementFacts::ref)),
                assessments.conclusions(partner.id(), day),
                checks.lastOfEachKind(partner.id(), day),
                attestations.performed(partner.id(), day),
                subTiers(choice.engagementId()));
    }

    private @Nullable UUID engagementId(Map<UUID, EngagementFacts> own, @Nullable String idOrRef) {
        if (idOrRef == null) {
            return null;
        }
        var id = Ref.of(idOrRef).id();
        return own.values().stream()
                .filter(engagement -> engagement.ref().equals(idOrRef)
                        || id.filter(engagement.id()::equals).isPresent())
                .map(EngagementFacts::id)
                .findFirst()
                .orElseThrow(() -> new NotFound("engagement with this partner", idOrRef));
    }

    private List<SubTierFact> subTiers(@Nullable UUID engagementId) {
        return engagementId == null ? List.of() : subTiers.facts(engagementId);
    }
}
