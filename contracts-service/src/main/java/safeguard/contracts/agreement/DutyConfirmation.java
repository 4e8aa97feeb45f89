package safeguard.contracts.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import safeguard.platform.outbox.Delivered;

/** Notes on the agreement that the obligations service has taken its duties. */
@ApplicationScoped
class DutyConfirmation {

    private static final String PATH = "/v1/obligation-sets/agreement/";

    private final Agreements agreements;

    DutyConfirmation(Agreements agreements) {
        this.agreements = agreements;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void confirm(@Observes Delivered delivered) {
        if (delivered.peer().equals("obligations") && delivered.path().startsWith(PATH)) {
            var id = UUID.fromString(delivered.path().substring(PATH.length()));
            agreements.confirmDuties(id, delivered.body().path("version").asLong());
        }
    }
}
