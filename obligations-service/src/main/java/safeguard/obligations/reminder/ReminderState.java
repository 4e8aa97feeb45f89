package safeguard.obligations.reminder;

/** Where a reminder stands. */
enum ReminderState {
    PENDING,
    SENDING,
    SENT,
    /** An attempt was begun and its end is not known; it is repeated with the same id. */
    UNSURE,
    /** Given up; someone else has been told. */
    FAILED,
    /** A more urgent one, or those who stand in, tell it instead. */
    SUPERSEDED,
    /** There was nothing to tell when its time came. */
    SUPPRESSED,
    /** The date or the recipient changed, or it was settled. */
    CANCELLED
}
