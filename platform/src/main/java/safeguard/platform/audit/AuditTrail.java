package safeguard.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import safeguard.auditformat.AuditChain;
import safeguard.auditformat.Hashes;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;

/** Reads and verifies the caller's tenant's chain. Every reading is itself on record before it is answered. */
@ApplicationScoped
@Transactional
class AuditTrail {

    private static final int VERIFY_BATCH = 1_000;

    record EntryView(long seq, JsonNode entry, String leaf, String chain) {}

    record HeadView(String tenant, long seq, String chain) {}

    record Verification(
            boolean intact, long entries, @Nullable Long firstBroken, String chain) {}

    private final Session entities;
    private final Audit audit;
    private final Caller caller;
    private final ObjectMapper json;

    AuditTrail(Session entities, Audit audit, Caller caller, ObjectMapper json) {
        this.entities = entities;
        this.audit = audit;
        this.caller = caller;
        this.json = json;
    }

    Page<EntryView> entries(@Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        var links = links(position.isStart() ? 0 : position.number(0), limit + 1);
        audit.record("audit.read", "audit", caller.tenant());
        return Page.of(links, limit, this::view, link -> Cursor.of(link.seq()));
    }

    HeadView head() {
        audit.record("audit.head-read", "audit", caller.tenant());
        var head = storedHead();
        return new HeadView(caller.tenant(), head.seq(), Hashes.hex(head.chain()));
    }

    Verification verify() {
        audit.record("audit.verified", "audit", caller.tenant());
        var stored = storedHead();
        var verifier = new AuditChain.Verifier();
        List<AuditChain.Link> batch;
        do {
            batch = links(verifier.seq(), VERIFY_BATCH);
            batch.forEach(verifier::accept);
        } while (batch.size() == VERIFY_BATCH && verifier.firstBroken().isEmpty());
        var broken = verifier.firstBroken().isPresent()
                ? Long.valueOf(verifier.firstBroken().getAsLong())
                : tail(verifier, stored);
        return new Verification(broken == null, verifier.seq(), broken, Hashes.hex(verifier.head()));
    }

    /** A cut tail shows against the head that is kept beside the chain. */
    private static @Nullable Long tail(AuditChain.Verifier verifier, AuditChain.Link stored) {
        boolean complete = verifier.seq() >= stored.seq()
                && (verifier.seq() > stored.seq() || Arrays.equals(verifier.head(), stored.chain()));
        return complete ? null : Long.valueOf(verifier.seq() + 1);
    }

    private AuditChain.Link storedHead() {
        return entities.createNativeQuery("select seq, chain from audit_head", Object[].class)
                .getResultStream()
                .map(row ->
                        new AuditChain.Link(((Number) row[0]).longValue(), new byte[0], new byte[0], (byte[]) row[1]))
                .findFirst()
                .orElseGet(() -> new AuditChain.Link(0, new byte[0], new byte[0], AuditChain.genesis()));
    }

    private List<AuditChain.Link> links(long after, int limit) {
        return entities.createNativeQuery(
                        "select seq, entry, leaf, chain from audit_entry where seq > ?1 order by seq limit ?2",
                        Object[].class)
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultStream()
                .map(row -> new AuditChain.Link(
                        ((Number) row[0]).longValue(), (byte[]) row[1], (byte[]) row[2], (byte[]) row[3]))
                .toList();
    }

    private EntryView view(AuditChain.Link link) {
        try {
            return new EntryView(
                    link.seq(), json.readTree(link.entry()), Hashes.hex(link.leaf()), Hashes.hex(link.chain()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
