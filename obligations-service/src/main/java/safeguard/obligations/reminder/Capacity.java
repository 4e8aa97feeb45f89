package safeguard.obligations.reminder;

/** Why a person is the one to be told. */
enum Capacity {
    OWNER,
    ROLE,
    DEPUTY,
    UNOWNED,
    UNDELIVERED
}
