package safeguard.local.demo;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import safeguard.local.identity.RealmFile;

/** A file of the demo portfolio: what one tenant's people have entered, in order. */
record Scenario(String tenant, String title, List<Step> steps, List<Monitored> monitored) {

    static final String FIRST_TENANT = "hallberg";
    private static final Pattern SUBJECT = Pattern.compile("\\$\\{subject:([a-z0-9-]+)}");
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new JavaTimeModule())
            .build();

    Scenario {
        steps = List.copyOf(steps);
        monitored = List.copyOf(monitored);
    }

    /** A partner that is screened, and whose register entry is drawn, every week from a day on. */
    record Monitored(String partner, LocalDate since) {}

    static Scenario read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Scenario.class.getResourceAsStream("/demo/" + file))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Scenario parse(String yaml) throws IOException {
        String tenant = YAML.readTree(yaml).required("tenant").asText();
        String resolved = SUBJECT.matcher(yaml).replaceAll(match -> subject(match.group(1), tenant));
        return YAML.readValue(resolved, Scenario.class);
    }

    String user(String name) {
        return user(name, tenant);
    }

    /** The tenants share the people's names; those of the second tenant carry it as a suffix. */
    private static String user(String name, String tenant) {
        return tenant.equals(FIRST_TENANT) ? name : name + "@" + tenant;
    }

    private static String subject(String name, String tenant) {
        try {
            return RealmFile.subject(user(name, tenant));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
