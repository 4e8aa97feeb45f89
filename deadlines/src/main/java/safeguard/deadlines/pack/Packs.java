package safeguard.deadlines.pack;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the packs of one kind from {@code packs/<kind>/<folder>/v<N>.yaml}; the folder is the id with {@code -} for
 * {@code /}. {@code packs/<kind>/index.yaml} names each folder with its current version, because a folder inside a jar
 * cannot be listed reliably. An unknown or doubled field in a pack is an error.
 */
public final class Packs {
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final String kind;

    public Packs(String kind) {
        this.kind = kind;
    }

    /** The current version of every pack, by folder. */
    public <T> SortedMap<String, T> all(Class<T> type) {
        var packs = new TreeMap<String, T>();
        read("index.yaml").properties().forEach(entry -> {
            var file = entry.getKey() + "/v" + entry.getValue().intValue() + ".yaml";
            packs.put(entry.getKey(), bind(file, type));
        });
        return packs;
    }

    private <T> T bind(String file, Class<T> type) {
        try {
            return YAML.treeToValue(read(file), type);
        } catch (IOException broken) {
            throw new UncheckedIOException("Pack " + kind + "/" + file + " cannot be read", broken);
        }
    }

    private JsonNode read(String file) {
        var resource = "/packs/" + kind + "/" + file;
        try (var stream = Packs.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no pack " + resource);
            }
            return YAML.readTree(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException("Pack " + resource + " cannot be read", broken);
        }
    }
}
