package safeguard.obligations.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.NotFound;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Versioned;

/** Places and releases holds. */
@ApplicationScoped
@Transactional
class HoldService {

    private final Holds holds;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    HoldService(Holds holds, Caller caller, Audit audit, Clock clock) {
        this.holds = holds;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Versioned<HoldView> place(HoldDraft draft) {
        var hold = new Hold(draft, caller.subject(), clock);
        holds.persistAndFlush(hold);
        return recorded("hold.placed", hold);
    }

    Versioned<HoldView> requestRelease(UUID id, String reason, long expected) {
        var hold = find(id);
        hold.requireVersion(expected);
        hold.requestRelease(caller.subject(), reason);
        holds.flush();
        return recorded("hold.release-requested", hold);
    }

    Versioned<HoldView> release(UUID id, long expected) {
        var hold = find(id);
        hold.requireVersion(expected);
        hold.release(caller.subject(), clock);
        holds.flush();
        return recorded("hold.released", hold);
    }

    Versioned<HoldView> get(UUID id) {
        return view(find(id));
    }

    Page<HoldView> list(HoldQuery query, @Nullable String cursor, int limit) {
        return Page.of(
                holds.inForce(query, Cursor.decode(cursor, 1), limit), limit, Hold::view, hold -> Cursor.of(hold.id()));
    }

    private Versioned<HoldView> recorded(String action, Hold hold) {
        audit.record(action, "hold", hold.id().toString());
        return view(hold);
    }

    private static Versioned<HoldView> view(Hold hold) {
        return new Versioned<>(hold.view(), hold.version());
    }

    private Hold find(UUID id) {
        return holds.findByIdOptional(id).orElseThrow(() -> new NotFound("hold", id.toString()));
    }
}
