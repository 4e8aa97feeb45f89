package safeguard.local.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a running system can be asked. */
public interface Control {

    /** The port offset, for whoever wants to talk to the services. */
    int portOffset();

    LocalDate today();

    List<String> status();

    void changeToday(LocalDate day);

    void changeNow(Instant instant);

    /** Returns at once; the caller learns of the end when the connection closes. */
    void requestStop();
}
