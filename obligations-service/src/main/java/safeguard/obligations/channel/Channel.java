package safeguard.obligations.channel;

/** A way to tell a person something. */
public interface Channel {

    /** Its name in the ledger. */
    String name();

    /** Tells it, within well under the lease of a reminder, and says what is known about the delivery. */
    Delivery deliver(Notice notice);
}
