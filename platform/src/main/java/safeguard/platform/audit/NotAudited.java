package safeguard.platform.audit;

/** The audit entry could not be written, so its transaction is undone. */
public final class NotAudited extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotAudited(Throwable cause) {
        super("the audit entry could not be written", cause);
    }
}
