package safeguard.auditformat;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The hash chain over a tenant's audit entries: {@code leaf = SHA-256(0x00 ‖ canonical entry)},
 * {@code chain(n) = SHA-256(chain(n-1) ‖ leaf(n))}, {@code chain(0)} = 32 zero bytes. The prefix is the leaf prefix of
 * RFC 9162, so that the same leaf feeds a Merkle tree.
 */
public final class AuditChain {

    private static final byte[] LEAF_PREFIX = {0};

    private AuditChain() {}

    /** One link as it was stored; its arrays are only read. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Link(long seq, byte[] entry, byte[] leaf, byte[] chain) {}

    /** The chain value before the first entry. */
    public static byte[] genesis() {
        return new byte[32];
    }

    /** The leaf hash of an entry's canonical bytes. */
    public static byte[] leaf(byte[] canonicalEntry) {
        return Hashes.sha256(LEAF_PREFIX, canonicalEntry);
    }

    /** The chain value after {@code leaf}. */
    public static byte[] next(byte[] previous, byte[] leaf) {
        return Hashes.sha256(previous, leaf);
    }

    /** Checks links as they arrive, without keeping them. */
    public static final class Verifier {
        private byte[] head;
        private long seq;
        private OptionalLong firstBroken = OptionalLong.empty();

        /** Starts before the first entry. */
        public Verifier() {
            this(0, genesis());
        }

        /** Starts after entry {@code seq}, whose chain value is known to be {@code head}. */
        public Verifier(long seq, byte[] head) {
            this.seq = seq;
            this.head = head.clone();
        }

        /** Takes the next link; after the first broken one nothing more is believed. */
        public void accept(Link link) {
            if (firstBroken.isPresent()) {
                return;
            }
            var leaf = leaf(link.entry());
            var chain = next(head, leaf);
            if (link.seq() != seq + 1 || !Arrays.equals(leaf, link.leaf()) || !Arrays.equals(chain, link.chain())) {
                firstBroken = OptionalLong.of(seq + 1);
                return;
            }
            seq = link.seq();
            head = chain;
        }

        /** The first sequence number that does not fit, if any. */
        public OptionalLong firstBroken() {
            return firstBroken;
        }

        /** The last sequence number that fits. */
        public long seq() {
            return seq;
        }

        /** The chain value after {@link #seq()}. */
        public byte[] head() {
            return head.clone();
        }
    }
}
