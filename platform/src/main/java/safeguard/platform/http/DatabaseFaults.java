package safeguard.platform.http;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.ConstraintViolationException;
import safeguard.platform.audit.NotAudited;
import safeguard.platform.problem.PreconditionFailed;
import safeguard.platform.problem.Problem;

/**
 * Failures of a transaction that tell the caller something: a row that exists, a version that has moved on, a lock that
 * is held, no connection, no audit. They arrive wrapped, often only at the commit.
 */
final class DatabaseFaults {

    private DatabaseFaults() {}

    static Optional<Problem> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case NotAudited lost -> {
                    return Optional.of(Problem.of(
                            503,
                            "not-audited",
                            "Temporarily unavailable",
                            "Nothing was changed: it could not be audited"));
                }
                case OptimisticLockException raced -> {
                    return Optional.of(raced());
                }
                case StaleObjectStateException raced -> {
                    return Optional.of(raced());
                }
                case SQLException sql -> {
                    return explain(sql, constraint(failure));
                }
                default -> {
                    // look deeper
                }
            }
        }
        return Optional.empty();
    }

    private static Problem raced() {
        var refusal = new PreconditionFailed();
        return Problem.of(412, refusal.code(), "Precondition failed", refusal.detail());
    }

    private static Optional<Problem> explain(SQLException failure, String constraint) {
        if (failure instanceof SQLTransientConnectionException || poolIsExhausted(failure)) {
            return busy();
        }
        var state = failure.getSQLState();
        return switch (state == null ? "" : state) {
            case "23505" ->
                Optional.of(Problem.of(
                        409,
                        "already-exists",
                        "Conflict",
                        "Something with this ref or key exists already" + constraint));
            case "23514" ->
                Optional.of(Problem.of(
                        422, "rule-violated", "Rule violated", "A rule of the database forbids this" + constraint));
            case "22021", "22P05" ->
                Optional.of(Problem.of(
                        400, "invalid-request", "Invalid request", "A text holds a character that cannot be stored"));
            case "22003", "22007", "22008" ->
                Optional.of(Problem.of(400, "invalid-request", "Invalid request", "A date or number is out of reach"));
            case "55P03", "57014", "40001", "40P01" -> busy();
            default ->
                state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"))
                        ? busy()
                        : Optional.empty();
        };
    }

    /** Agroal says so in words only. */
    private static boolean poolIsExhausted(SQLException failure) {
        return failure.getSQLState() == null
                && String.valueOf(failure.getMessage()).contains("Acquisition timeout");
    }

    private static Optional<Problem> busy() {
        return Optional.of(
                Problem.of(503, "busy", "Temporarily unavailable", "The database is busy or away: try again"));
    }

    private static String constraint(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation && violation.getConstraintName() != null) {
                return " (" + violation.getConstraintName() + ")";
            }
        }
        return "";
    }
}
