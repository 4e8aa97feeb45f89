package safeguard.obligations.reminder;

/** Who is to be told, as the ledger names it: a person by subject, or whoever holds a role when the time comes. */
record Recipient(String value) {

    private static final String ROLE = "role:";

    static Recipient person(String subject) {
        return new Recipient(subject);
    }

    static Recipient role(String role) {
        return new Recipient(ROLE + role);
    }

    boolean isRole() {
        return value.startsWith(ROLE);
    }

    /** The role, or the subject. */
    String name() {
        return isRole() ? value.substring(ROLE.length()) : value;
    }
}
