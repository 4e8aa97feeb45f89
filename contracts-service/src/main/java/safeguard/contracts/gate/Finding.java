package safeguard.contracts.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reason together with its way out. */
record Finding(Reason reason, String remedy, String who) {

    Finding about(SecretFacts secret) {
        return with(secret.ref(), reason.clauseType(), reason.since());
    }

    Finding since(@Nullable LocalDate day) {
        return with(reason.tradeSecret(), reason.clauseType(), day);
    }

    private Finding with(@Nullable String secret, @Nullable String clauseType, @Nullable LocalDate since) {
        return new Finding(
                new Reason(
                        reason.code(), reason.severity(), reason.message(), secret, clauseType, since, reason.source()),
                remedy,
                who);
    }

    boolean blocks() {
        return reason.severity() == Severity.BLOCK;
    }
}
