package safeguard.contracts.disclosure;

import java.util.List;
import java.util.UUID;
import safeguard.contracts.gate.AgreementFacts;
import safeguard.contracts.gate.Ruling;
import safeguard.contracts.terms.ClauseEntry;

/** An agreement version that protects a disclosure. */
record Carrier(UUID agreementId, String agreement, int version, List<String> clauseNos) {

    static Carrier of(Ruling.Carrier carrier) {
        return new Carrier(
                UUID.fromString(carrier.agreementId()), carrier.agreement(), carrier.version(), carrier.clauseNos());
    }

    static Carrier of(AgreementFacts agreement) {
        return new Carrier(
                UUID.fromString(agreement.id()),
                agreement.ref(),
                agreement.version(),
                agreement.terms().clauses().stream()
                        .map(ClauseEntry::clauseNo)
                        .sorted()
                        .toList());
    }
}
