package safeguard.contracts.pack;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All packs that {@code packs/index.yaml} lists; immutable. */
public final class Packs {
    private final PackRef ruleset;
    private final Map<String, List<ObjectNode>> recordsByKind;
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Packs(PackRef ruleset, Map<String, List<ObjectNode>> recordsByKind) {
        this.ruleset = ruleset;
        this.recordsByKind = recordsByKind;
    }

    public static Packs onClassPath() {
        return read(PackFiles.onClassPath());
    }

    public static Packs read(PackFiles files) {
        var reader = new PackReader(files);
        JsonNode index = reader.tree("index.yaml");
        var problems = new ArrayList<String>();
        var byKind = new HashMap<String, List<ObjectNode>>();
        for (JsonNode entry : index.get("packs")) {
            PackRef ref = ref(entry);
            byKind.computeIfAbsent(ref.kind(), _ -> new ArrayList<>()).addAll(reader.records(ref, problems));
        }
        InvalidPack.unlessEmpty(problems);
        InvalidPack.unlessEmpty(unknownSources(byKind));
        return new Packs(ref(index), byKind);
    }

    /** The version of the whole rule set: what a decision names. */
    public PackRef ruleset() {
        return ruleset;
    }

    /** The records of all packs of a kind, in the order of the index. */
    public <T> List<T> records(String kind, Class<T> type) {
        var records = new ArrayList<T>();
        var problems = new ArrayList<String>();
        for (ObjectNode node : recordsByKind.getOrDefault(kind, List.of())) {
            try {
                records.add(mapper.treeToValue(node, type));
            } catch (JsonProcessingException e) {
                problems.add(kind + ": " + e.getOriginalMessage());
            }
        }
        InvalidPack.unlessEmpty(problems);
        return List.copyOf(records);
    }

    private static PackRef ref(JsonNode node) {
        return new PackRef(node.get("id").asText(), node.get("version").asInt());
    }

    private static List<String> unknownSources(Map<String, List<ObjectNode>> byKind) {
        Set<String> known = new HashSet<>();
        byKind.getOrDefault("sources", List.of())
                .forEach(source -> known.add(source.get("id").asText()));
        return byKind.values().stream()
                .flatMap(List::stream)
                .flatMap(record -> record.findValues("sources").stream())
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
                .filter(source -> !known.contains(source))
                .distinct()
                .map(source -> "the source " + source + " is cited but not listed")
                .toList();
    }
}
