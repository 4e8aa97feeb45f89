package safeguard.partners.facts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the rule packs that ship with the service; a pack that does not fit its type stops the start. */
public final class Packs {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Packs() {}

    /** The pack {@code packs/<id>/v<version>.yaml}. */
    public static <T> T load(String id, int version, Class<T> type) {
        var path = "/packs/%s/v%d.yaml".formatted(id, version);
        try (var source = Packs.class.getResourceAsStream(path)) {
            if (source == null) {
                throw new IllegalStateException("there is no pack " + path);
            }
            return YAML.readValue(source, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the pack " + path + " cannot be read", unreadable);
        }
    }
}
