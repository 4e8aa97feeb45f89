package safeguard.obligations.reminder;

import safeguard.obligations.channel.Notice;

/** What is to be done with a claimed reminder. */
sealed interface Preparation {

    /** Deliver it: the attempt is noted. */
    record Deliver(Reminder reminder, Notice notice) implements Preparation {}

    /** There is nothing to tell. */
    record Suppressed() implements Preparation {}

    /** Other lines tell it; they are due now. */
    record Delegated() implements Preparation {}

    /** Nobody can be reached; it will be tried again. */
    record Stuck() implements Preparation {}

    /** Someone else has it. */
    record Lost() implements Preparation {}
}
