package safeguard.auditformat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditChainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    {"b":1,"a":2}             | {"a":2,"b":1}
                    {"n":1.0,"m":1e3}         | {"m":1000,"n":1}
                    {"s":"\\u20ac\\u000f"}    | {"s":"€\\u000f"}
                    [3,{"z":null,"a":[]}]     | [3,{"a":[],"z":null}]
                    """)
    void canonicalFormIsThatOfRfc8785(String document, String canonical) throws Exception {
        assertEquals(canonical, CanonicalJson.text(new ObjectMapper().readTree(document)));
    }

    @Test
    void anUntouchedChainVerifies() {
        var verifier = new AuditChain.Verifier();
        chainOf(5).forEach(verifier::accept);
        assertTrue(verifier.firstBroken().isEmpty());
        assertEquals(5, verifier.seq());
    }

    @Test
    void findsAChangedEntry() {
        assertBrokenAt(3, links -> replaced(links, 2, changed(links.get(2))));
    }

    @Test
    void findsARemovedEntry() {
        assertBrokenAt(2, links -> without(links, 1));
    }

    @Test
    void findsSwappedEntries() {
        assertBrokenAt(2, links -> List.of(links.get(0), links.get(2), links.get(1), links.get(3), links.get(4)));
    }

    @Test
    void findsAnEntryChangedTogetherWithItsLeaf() {
        assertBrokenAt(4, links -> {
            var entry = "{\"forged\":true}".getBytes(StandardCharsets.UTF_8);
            var old = links.get(3);
            return replaced(links, 3, new AuditChain.Link(old.seq(), entry, AuditChain.leaf(entry), old.chain()));
        });
    }

    private static void assertBrokenAt(long seq, UnaryOperator<List<AuditChain.Link>> tamper) {
        var verifier = new AuditChain.Verifier();
        tamper.apply(chainOf(5)).forEach(verifier::accept);
        assertEquals(seq, verifier.firstBroken().orElseThrow());
    }

    private static List<AuditChain.Link> chainOf(int length) {
        var links = new ArrayList<AuditChain.Link>();
        var head = AuditChain.genesis();
        for (int seq = 1; seq <= length; seq++) {
            var entry = "{\"seq\":%d}".formatted(seq).getBytes(StandardCharsets.UTF_8);
            var leaf = AuditChain.leaf(entry);
            head = AuditChain.next(head, leaf);
            links.add(new AuditChain.Link(seq, entry, leaf, head));
        }
        return links;
    }

    private static AuditChain.Link changed(AuditChain.Link link) {
        var entry = link.entry().clone();
        entry[2] ^= 1;
        return new AuditChain.Link(link.seq(), entry, link.leaf(), link.chain());
    }

    private static List<AuditChain.Link> replaced(List<AuditChain.Link> links, int index, AuditChain.Link link) {
        var copy = new ArrayList<>(links);
        copy.set(index, link);
        return copy;
    }

    private static List<AuditChain.Link> without(List<AuditChain.Link> links, int index) {
        var copy = new ArrayList<>(links);
        copy.remove(index);
        return copy;
    }
}
