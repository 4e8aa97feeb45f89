package safeguard.partners.facts;

import java.time.LocalDate;

/** An entry of a history that is valid from a day until the next entry's day. */
public interface Dated {

    /** First day. */
    LocalDate from();
}
