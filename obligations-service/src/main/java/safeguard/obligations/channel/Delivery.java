package safeguard.obligations.channel;

/** What is known after an attempt to deliver. */
public sealed interface Delivery {

    /** Taken by the receiver. */
    record Delivered() implements Delivery {}

    /** Not taken this time; later it may be. */
    record Deferred(String reason) implements Delivery {}

    /** Will never be taken. */
    record Refused(String reason) implements Delivery {}

    /** The receiver could not be reached at all; nothing was handed over, and others will fare no better now. */
    record Unreachable(String reason) implements Delivery {}

    /** The connection broke after the message was on its way: it may have been taken. */
    record Unsure(String reason) implements Delivery {}
}
