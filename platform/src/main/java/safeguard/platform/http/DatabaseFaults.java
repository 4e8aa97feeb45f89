package safeguard.platform.http;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import safeguard.platform.problem.Problem;

/** Database failures that tell the caller something: a row that exists, a lock that is held, no connection. */
final class DatabaseFaults {

    private DatabaseFaults() {}

    static Optional<Problem> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return explain(sql, constraint(failure));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> explain(SQLException failure, String constraint) {
        if (failure instanceof SQLTransientConnectionException) {
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
            case "55P03", "57014", "40001", "40P01" -> busy();
            default ->
                state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"))
                        ? busy()
                        : Optional.empty();
        };
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
