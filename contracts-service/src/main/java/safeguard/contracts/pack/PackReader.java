package safeguard.contracts.pack;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads pack files as trees, holds each to the schema of its kind and gives every record its provenance. */
final class PackReader {
    private static final List<String> INHERITED = List.of("validFrom", "validTo", "sources", "confidence", "reviewDue");

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new HashMap<>();
    private final PackFiles files;

    PackReader(PackFiles files) {
        this.files = files;
    }

    JsonNode tree(String path) {
        try (InputStream in = files.open(path)) {
            if (in == null) {
                throw new InvalidPack(List.of(path + ": there is no such file"));
            }
            return yaml.readTree(in);
        } catch (IOException e) {
            throw new InvalidPack(List.of(path + ": " + e.getMessage()));
        }
    }

    /** The records of one pack; empty when the pack is wrong, and then {@code problems} says why. */
    List<ObjectNode> records(PackRef ref, List<String> problems) {
        JsonNode file = tree(ref.path());
        var errors = schema(ref.kind()).validate(file);
        errors.forEach(error -> problems.add(ref + " " + error.getInstanceLocation() + ": " + error.getMessage()));
        if (!errors.isEmpty()) {
            return List.of();
        }
        JsonNode header = file.get("pack");
        if (!ref.equals(
                new PackRef(header.get("id").asText(), header.get("version").asInt()))) {
            problems.add(ref + ": its header names " + header.get("id") + " version " + header.get("version"));
        }
        JsonNode records = file.get("records");
        inherit(records, header);
        return records.valueStream().map(ObjectNode.class::cast).toList();
    }

    private Schema schema(String kind) {
        return schemas.computeIfAbsent(kind, name -> registry.getSchema(tree("schema/" + name + ".json")));
    }

    /** What carries sources is a record of its own: it inherits from the header of its pack what it does not say itself. */
    private void inherit(JsonNode node, JsonNode header) {
        node.forEach(child -> inherit(child, header));
        if (node instanceof ObjectNode record && record.has("sources")) {
            record.set("provenance", provenance(record, header));
        }
    }

    private ObjectNode provenance(ObjectNode record, JsonNode header) {
        ObjectNode provenance = yaml.createObjectNode();
        ObjectNode pack = provenance.putObject("pack");
        pack.set("id", header.get("id"));
        pack.set("version", header.get("version"));
        for (String field : INHERITED) {
            JsonNode own = record.remove(field);
            JsonNode value = own == null ? header.get(field) : own;
            if (value != null) {
                provenance.set(field, value);
            }
        }
        return provenance;
    }
}
