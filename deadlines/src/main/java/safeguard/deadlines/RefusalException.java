package safeguard.deadlines;

/** Carries a refusal from deep inside a calculation to its entry point, which answers it as a value. */
public final class RefusalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusalException(Refusal.Reason reason, String pointer, String sentence) {
        super(sentence, null, false, false);
        this.refusal = new Refusal(reason, pointer, sentence);
    }

    public Refusal refusal() {
        return refusal;
    }
}
