package safeguard.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import safeguard.local.LocalSystem;
import safeguard.local.mail.MailMessage;
import safeguard.local.service.Service;

/** Many due reminders, three copies of the service, runs from all sides at once: each mail goes out once. */
final class ReminderRace {

    private static final int DUTIES = 60;
    private static final String TITLE = "Race duty ";

    private final LocalSystem system;

    ReminderRace(LocalSystem system) {
        this.system = system;
    }

    void run() throws Exception {
        var copies = List.of(
                system.url(Service.OBLIGATIONS),
                system.services().startCopy(Service.OBLIGATIONS, 9_584).url(),
                system.services().startCopy(Service.OBLIGATIONS, 9_585).url());
        var put = Client.service(system.ports(), "contracts-service", "obligations", "hallberg")
                .send("PUT", copies.getFirst() + "/v1/obligation-sets/agreement/" + UUID.randomUUID(), duties());
        assertEquals(200, put.status(), put.body().toString());
        try (var pool = Executors.newFixedThreadPool(6)) {
            var job = Client.job(system.ports());
            List<Callable<Integer>> runs = IntStream.range(0, 12)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> job.post(copies.get(i % copies.size()) + "/v1/reminder-runs", "{}")
                                    .status())
                    .toList();
            for (var run : pool.invokeAll(runs)) {
                assertEquals(200, run.get());
            }
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> subjects().size() >= DUTIES);
        assertEquals(DUTIES, subjects().stream().distinct().count());
        assertEquals(
                system.mail().size(),
                system.mail().stream()
                        .map(mail -> mail.messageId() + mail.to())
                        .distinct()
                        .count(),
                "a message was sent twice");
    }

    private List<String> subjects() {
        return system.mail().stream()
                .map(MailMessage::subject)
                .filter(subject -> subject.contains(TITLE))
                .toList();
    }

    /** Due today, so that the most urgent step of each plan is due at once. */
    private String duties() {
        LocalDate today = system.today();
        var duties = IntStream.range(0, DUTIES)
                .mapToObj(number -> """
                        {"specKey":"race.%1$d","kind":"OTHER","title":"Race duty %1$03d","obligor":"OURS","severity":"LOW",
                         "blocking":false,"fallbackRole":"contract-manager","dueRule":{"kind":"FIXED","date":"%2$s"},
                         "reminderPlan":["P0D"]}""".formatted(number, today))
                .collect(Collectors.joining(","));
        return """
               {"version":1,"label":"RACE","zone":"Europe/Berlin","obligations":[%s]}""".formatted(duties);
    }
}
