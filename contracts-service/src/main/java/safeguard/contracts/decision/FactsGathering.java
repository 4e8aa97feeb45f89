package safeguard.contracts.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.businessday.BusinessDay;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** Gathers the facts of a request. Runs outside any transaction, because it talks to the peers. */
@ApplicationScoped
public class FactsGathering {

    private final OwnFacts ownFacts;
    private final LivePeers livePeers;
    private final FactsAssembly assembly;
    private final BusinessDay days;

    FactsGathering(OwnFacts ownFacts, LivePeers livePeers, FactsAssembly assembly, BusinessDay days) {
        this.ownFacts = ownFacts;
        this.livePeers = livePeers;
        this.assembly = assembly;
        this.days = days;
    }

    /**
     * The facts of a request as they are now.
     *
     * @throws RuleViolated when a secret, the partner or the engagement is unknown
     */
    public Gathered gather(DisclosureRequest request) {
        var asOf = days.orToday(request.asOf());
        var own = ownFacts.read(request.tradeSecrets(), request.partner(), asOf);
        requireKnown(request, own);
        var peers = livePeers.ask(request, own, asOf);
        return gathered(request, own, peers, asOf);
    }

    /** The same peers' answers with our own facts as they are now, locked until the transaction ends. */
    public Gathered again(Gathered before) {
        var request = before.request();
        var asOf = before.facts().asOf();
        var own = ownFacts.readLocked(request.tradeSecrets(), request.partner(), asOf);
        return gathered(request, own, before.peers(), asOf);
    }

    /** Our own facts alone, as of the day of something that has happened already. */
    public Gathered ofThePast(DisclosureRequest request, LocalDate day) {
        var own = ownFacts.read(request.tradeSecrets(), request.partner(), day);
        requireKnown(request, own);
        return gathered(request, own, PeerAnswers.NONE, day);
    }

    private Gathered gathered(DisclosureRequest request, OwnRecords own, PeerAnswers peers, LocalDate asOf) {
        var partner = partner(own, peers);
        var refs =
                own.secrets().stream().map(OwnRecords.SecretRow::ref).sorted().toList();
        var named = request.naming(refs, partner == null ? request.partner() : partner.ref(), peers);
        var ids = own.secrets().stream().map(OwnRecords.SecretRow::id).toList();
        return new Gathered(named, ids, partner, peers, assembly.facts(named, own, peers, asOf));
    }

    private static Gathered.@Nullable KnownPartner partner(OwnRecords own, PeerAnswers peers) {
        var clearance = peers.clearance();
        if (clearance != null) {
            return new Gathered.KnownPartner(UUID.fromString(clearance.partner()), clearance.ref(), clearance.name());
        }
        return own.agreements().stream()
                .filter(OwnRecords.AgreementRow::withPartner)
                .findFirst()
                .map(agreement -> new Gathered.KnownPartner(
                        agreement.partnerId(), agreement.partnerRef(), agreement.partnerName()))
                .orElse(null);
    }

    private static void requireKnown(DisclosureRequest request, OwnRecords own) {
        var unknown = new ArrayList<FieldError>();
        for (int i = 0; i < request.tradeSecrets().size(); i++) {
            var wanted = request.tradeSecrets().get(i);
            if (own.secrets().stream().noneMatch(secret -> secret.is(wanted))) {
                unknown.add(new FieldError("/tradeSecrets/" + i, "There is no trade secret '%s'".formatted(wanted)));
            }
        }
        if (!unknown.isEmpty()) {
            throw new RuleViolated(
                    "unknown-trade-secret", "A trade secret does not exist", unknown.toArray(FieldError[]::new));
        }
    }
}
