package safeguard.obligations.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguard.obligations.person.PersonView;

class AddresseesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

    private static final Map<String, PersonView> PEOPLE = Stream.of(
                    person("anna", null, null, true, "contract-manager"),
                    person("bert", null, null, true, "contract-manager"),
                    person("carl", "anna", "2026-12-14", true, "ip-counsel"),
                    person("dora", "carl", "2026-01-01", true),
                    person("emil", null, null, false, "secret-steward"),
                    person("fred", "gina", "2026-01-01", true),
                    person("gina", "fred", "2026-01-01", true),
                    person("hans", null, "2026-12-15", true),
                    person("ines", null, null, true, "tenant-admin"))
            .collect(Collectors.toMap(PersonView::subject, Function.identity()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            anna                  | secret-steward     | anna           | OWNER
            hans                  | secret-steward     | hans           | OWNER
            carl                  | secret-steward     | anna           | DEPUTY
            dora                  | secret-steward     | anna           | DEPUTY
            fred                  | contract-manager   | anna bert      | ROLE
            emil                  | contract-manager   | anna bert      | ROLE
            nobody                | contract-manager   | anna bert      | ROLE
            nobody                | secret-steward     | anna bert ines | ROLE
            role:contract-manager | contract-manager   | anna bert      | OWNER
            role:ip-counsel       | ip-counsel         | anna bert ines | OWNER
            """)
    void aDutyIsNeverSilent(String recipient, String fallback, String expected, Capacity capacity) {
        var found = addressees(PEOPLE).find(new Recipient(recipient), Capacity.OWNER, fallback, person -> true);

        assertEquals(Arrays.asList(expected.split(" ")), subjects(found));
        assertEquals(capacity, found.capacity());
    }

    @ParameterizedTest
    @CsvSource({"anna", "role:contract-manager", "nobody"})
    void whoeverCouldNotBeReachedIsNotToldSo(String recipient) {
        var found = addressees(PEOPLE)
                .find(
                        new Recipient(recipient),
                        Capacity.UNDELIVERED,
                        "contract-manager",
                        person -> !person.subject().equals("anna"));

        assertEquals(List.of("bert"), subjects(found));
    }

    @ParameterizedTest
    @CsvSource({"anna", "role:contract-manager"})
    void withoutPeopleThereIsNobody(String recipient) {
        assertEquals(
                List.of(),
                subjects(addressees(Map.of())
                        .find(new Recipient(recipient), Capacity.OWNER, "contract-manager", person -> true)));
    }

    private static List<String> subjects(Addressees.Found found) {
        return found.people().stream().map(PersonView::subject).sorted().toList();
    }

    private static Addressees addressees(Map<String, PersonView> people) {
        return new Addressees(
                subject -> Optional.ofNullable(people.get(subject)),
                role -> people.values().stream()
                        .filter(person -> person.roles().contains(role))
                        .toList(),
                TODAY);
    }

    private static PersonView person(String subject, String deputy, String leftAt, boolean verified, String... roles) {
        return new PersonView(
                subject,
                subject,
                subject + "@example.org",
                verified,
                "en",
                "Europe/Berlin",
                List.of(roles),
                null,
                deputy,
                leftAt == null ? null : LocalDate.parse(leftAt));
    }
}
