package safeguard.obligations.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguard.obligations.duerule.Zones;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.NotFound;
import safeguard.platform.problem.PreconditionFailed;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.ETags;
import safeguard.platform.web.Page;
import safeguard.platform.web.Versioned;

/** The tenant's people. */
@ApplicationScoped
@Transactional
public class PersonService {

    private final People people;
    private final Audit audit;
    private final Clock clock;

    PersonService(People people, Audit audit, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person with this subject. */
    public Optional<PersonView> find(String subject) {
        return people.withSubject(subject).map(Person::view);
    }

    /** The people with a role who can be reached on a day, by subject. */
    public List<PersonView> reachable(String role, LocalDate today) {
        return people.reachable(role, today).stream().map(Person::view).toList();
    }

    Saved put(String subject, PersonDraft draft, @Nullable String ifMatch) {
        check(draft);
        var known = people.withSubject(subject);
        var person = known.orElseGet(() -> new Person(subject, draft, clock));
        if (known.isEmpty() && ifMatch != null) {
            throw new PreconditionFailed(); // there is nothing that it could match
        }
        if (known.isPresent()) {
            person.requireVersion(ETags.requireVersion(ifMatch));
            person.change(draft);
        }
        people.persistAndFlush(person);
        audit.record(known.isPresent() ? "person.changed" : "person.added", "person", subject);
        return new Saved(new Versioned<>(person.view(), person.version()), known.isEmpty());
    }

    Versioned<PersonView> get(String subject) {
        var person = people.withSubject(subject).orElseThrow(() -> new NotFound("person", subject));
        return new Versioned<>(person.view(), person.version());
    }

    Page<PersonView> list(@Nullable String role, @Nullable String cursor, int limit) {
        return Page.of(
                people.list(role, Cursor.decode(cursor, 1), limit),
                limit,
                Person::view,
                person -> Cursor.of(person.subject()));
    }

    private static void check(PersonDraft draft) {
        if (draft.email().chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new RuleViolated(
                    "address-unusable",
                    "The address holds characters that mail cannot carry",
                    new FieldError("/email", "a plain address such as anna.berger@example.org"));
        }
        Zones.named(draft.zone(), "/zone");
    }

    /** A person as saved, and whether it is a new one. */
    record Saved(Versioned<PersonView> person, boolean isNew) {}
}
