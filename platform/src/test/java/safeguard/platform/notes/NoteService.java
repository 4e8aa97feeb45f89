package safeguard.platform.notes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguard.platform.audit.Audit;
import safeguard.platform.outbox.Outbox;
import safeguard.platform.problem.NotFound;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Ref;
import safeguard.platform.web.Versioned;

@ApplicationScoped
@Transactional
class NoteService {

    record Draft(
            @NotBlank @Size(max = 50) String title, @NotNull LocalDate day, List<@NotBlank String> tags) {}

    record View(UUID id, String title, LocalDate day, Instant recordedAt) {}

    @ApplicationScoped
    static class Notes implements PanacheRepositoryBase<Note, UUID> {}

    private final Notes notes;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    NoteService(Notes notes, Audit audit, Outbox outbox, Clock clock) {
        this.notes = notes;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    Versioned<View> create(Draft draft) {
        var note = new Note(draft.title(), draft.day(), clock);
        notes.persistAndFlush(note);
        audit.record("note.created", "note", note.id().toString(), "title", "day");
        outbox.send("peer", "PUT", "/v1/copies/" + note.id(), Map.of("title", draft.title()));
        return view(note);
    }

    Versioned<View> get(String id) {
        return view(find(id));
    }

    Versioned<View> change(String id, long version, Draft draft) {
        var note = find(id);
        note.requireVersion(version);
        note.change(draft.title(), draft.day());
        audit.record("note.changed", "note", note.id().toString(), "title", "day");
        notes.flush();
        return view(note);
    }

    Page<View> list(String cursor, int limit) {
        var after = Cursor.decode(cursor, 1);
        var rows = after.isStart()
                ? notes.find("order by id").range(0, limit).list()
                : notes.find("id > ?1 order by id", after.uuid(0))
                        .range(0, limit)
                        .list();
        return Page.of(rows, limit, note -> view(note).body(), note -> Cursor.of(note.id()));
    }

    private Note find(String id) {
        return Ref.of(id).id().flatMap(notes::findByIdOptional).orElseThrow(() -> new NotFound("note", id));
    }

    private static Versioned<View> view(Note note) {
        return new Versioned<>(new View(note.id(), note.title(), note.day(), note.recordedAt()), note.version());
    }
}
