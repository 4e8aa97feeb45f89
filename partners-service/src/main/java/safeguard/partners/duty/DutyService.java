package safeguard.partners.duty;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguard.auditformat.CanonicalJson;
import safeguard.partners.assessment.AssessmentService;
import safeguard.partners.attestation.AttestationService;
import safeguard.partners.engagement.EngagementDirectory;
import safeguard.partners.engagement.EngagementFacts;
import safeguard.partners.facts.FactDates;
import safeguard.partners.partner.PartnerDirectory;
import safeguard.partners.partner.PartnerFactsChanged;
import safeguard.partners.peer.ObligationSet;
import safeguard.platform.outbox.Outbox;

/** States the duties about a partner to obligations-service whenever they change, in the transaction of the change. */
@ApplicationScoped
@Transactional
class DutyService {

    private final Publications publications;
    private final PartnerDirectory partners;
    private final EngagementDirectory engagements;
    private final AssessmentService assessments;
    private final AttestationService attestations;
    private final FactDates dates;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    DutyService(
            Publications publications,
            PartnerDirectory partners,
            EngagementDirectory engagements,
            AssessmentService assessments,
            AttestationService attestations,
            FactDates dates,
            Outbox outbox,
            ObjectMapper json,
            Clock clock) {
        this.publications = publications;
        this.partners = partners;
        this.engagements = engagements;
        this.assessments = assessments;
        this.attestations = attestations;
        this.dates = dates;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    void restate(@Observes PartnerFactsChanged change) {
        var partnerId = change.partnerId();
        var publication = publications.lock(partnerId);
        var set = duties(partnerId).set();
        var digest = CanonicalJson.sha256(json.valueToTree(set));
        if (publication.isEmpty()) {
            publications.persist(new Publication(clock, partnerId, digest)); // a new partner has no duties yet
        } else if (!publication.get().states(digest)) {
            send(partnerId, set.withVersion(publication.get().next(digest)));
        }
    }

    private PartnerDuties duties(UUID partnerId) {
        var tomorrow = dates.today().plusDays(1); // facts of today in every zone
        var refs = engagements.of(partnerId).values().stream()
                .collect(Collectors.toMap(EngagementFacts::id, EngagementFacts::ref));
        return new PartnerDuties(
                partners.require(partnerId.toString()),
                assessments.conclusions(partnerId, tomorrow),
                attestations.performed(partnerId, tomorrow),
                refs);
    }

    private void send(UUID partnerId, ObligationSet set) {
        outbox.send("obligations", "PUT", "/v1/obligation-sets/partner/" + partnerId, set);
    }
}
