package safeguard.contracts.peer;

/** A peer gave no usable answer in time. What that means is for the asking feature to say: it is never a 500. */
public final class PeerAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    PeerAway(String peer, Throwable cause) {
        super(peer + " does not answer", cause);
    }
}
