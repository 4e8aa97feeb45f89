package safeguard.contracts.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import safeguard.contracts.gate.AgreementFacts;
import safeguard.contracts.gate.Facts;
import safeguard.contracts.gate.InboundFacts;
import safeguard.contracts.gate.SecretFacts;
import safeguard.contracts.terms.Phase;
import safeguard.contracts.terms.TermClock;
import safeguard.deadlines.term.Terms;

/** Puts own records and the peers' answers together into the facts of a ruling. */
@ApplicationScoped
class FactsAssembly {

    private static final String SUBCONTRACT_CONSENT = "C09";

    private final TermClock termClock;

    FactsAssembly(Terms terms) {
        this.termClock = new TermClock(terms);
    }

    Facts facts(DisclosureRequest request, OwnRecords own, PeerAnswers peers, LocalDate asOf) {
        return new Facts(
                asOf,
                request.question(),
                own.secrets().stream().map(secret -> secret(secret, own, asOf)).toList(),
                own.agreements().stream()
                        .filter(OwnRecords.AgreementRow::withPartner)
                        .map(agreement -> agreement(agreement, asOf))
                        .toList(),
                peers.clearance(),
                peers.duties(),
                own.adoptedPacks());
    }

    private SecretFacts secret(OwnRecords.SecretRow secret, OwnRecords own, LocalDate asOf) {
        return new SecretFacts(
                secret.id().toString(),
                secret.ref(),
                secret.version(),
                secret.category(),
                secret.classification(),
                secret.statusOn(asOf),
                secret.personalData(),
                secret.physical(),
                own.inbound().stream()
                        .filter(inbound -> inbound.secret().equals(secret.id()))
                        .map(inbound -> inbound(inbound, own, asOf))
                        .toList());
    }

    /** An inbound agreement that did not apply on the day allows nothing. */
    private InboundFacts inbound(OwnRecords.InboundRow inbound, OwnRecords own, LocalDate asOf) {
        return own.agreements().stream()
                .filter(agreement -> agreement.id().equals(inbound.agreement()))
                .findFirst()
                .map(agreement -> new InboundFacts(
                        inbound.origin(),
                        agreement.ref(),
                        termClock.phase(agreement.running(), asOf) == Phase.IN_FORCE,
                        agreement.terms().purposes(),
                        approvedEntities(agreement)))
                .orElseGet(() -> new InboundFacts(
                        inbound.origin(), inbound.agreement().toString(), false, List.of(), List.of()));
    }

    private static List<String> approvedEntities(OwnRecords.AgreementRow agreement) {
        return agreement.terms().readings().stream()
                .filter(clause -> clause.type().equals(SUBCONTRACT_CONSENT))
                .map(clause -> clause.params().get("approvedEntities"))
                .flatMap(names -> names instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.empty())
                .toList();
    }

    private AgreementFacts agreement(OwnRecords.AgreementRow agreement, LocalDate asOf) {
        var running = agreement.running();
        return new AgreementFacts(
                agreement.id().toString(),
                agreement.ref(),
                agreement.type(),
                agreement.partnerCountry(),
                agreement.partnerName(),
                agreement.number(),
                agreement.confirmed(),
                termClock.phase(running, asOf),
                termClock.lastDay(running, asOf).orElse(null),
                agreement.exitDecidedOn(),
                agreement.terms(),
                agreement.signature());
    }
}
