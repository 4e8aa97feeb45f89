package safeguard.local.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;

/** Received mail as one file each, so that it is still there after a restart. */
public final class MailStore {

    static final String ENVELOPE_FROM = "Return-Path";
    static final String ENVELOPE_TO = "Delivered-To";
    private static final String SUFFIX = ".eml";

    private final Path folder;
    private final InstantSource time;
    private final ConcurrentSkipListMap<String, MailMessage> messages =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    MailStore(Path folder, InstantSource time) throws IOException {
        this.folder = folder;
        this.time = time;
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                keep(file.getFileName().toString().replace(SUFFIX, ""), Files.readAllBytes(file));
            }
        }
    }

    /** On the disk when this returns: the sender is told "accepted" only then. */
    void receive(String from, String to, byte[] data) throws IOException {
        String id = "%013d-%s".formatted(time.millis(), UUID.randomUUID());
        byte[] envelope = "%s: %s\r\n%s: %s\r\n"
                .formatted(ENVELOPE_FROM, from, ENVELOPE_TO, to)
                .getBytes(StandardCharsets.UTF_8);
        Path draft = folder.resolve(id + ".part");
        try (var out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.DSYNC)) {
            out.write(envelope);
            out.write(data);
        }
        Path file = Files.move(draft, folder.resolve(id + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        keep(id, Files.readAllBytes(file));
    }

    /** Newest first. */
    public List<MailMessage> messages() {
        return List.copyOf(messages.values());
    }

    Optional<MailMessage> find(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    private void keep(String id, byte[] raw) throws IOException {
        Instant receivedAt = Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-'))));
        messages.put(id, MailMessage.parse(id, receivedAt, raw));
    }
}
