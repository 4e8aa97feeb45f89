package safeguard.platform.tenancy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids are opaque, made by the server, and in time order (UUID version 7, RFC 9562). */
public final class Ids {

    private Ids() {}

    /** A new id, greater than those made before it in this process. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
