package coop.quitus.identity.internal;

import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.Sessions;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Knows people.
@Component
final class Acquaintance implements People {

    private final PersonTable table;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final Clock clock;

    Acquaintance(
            PersonTable table,
            Passwords passwords,
            Throttle throttle,
            Sessions sessions,
            Clock clock) {
        this.table = table;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Optional<Person> person(UUID id) {
        return table.person(id);
    }

    @Override
    public Optional<Person> withEmail(String email) {
        return table.withEmail(PersonRules.plainEmail(email));
    }

    @Override
    public Map<UUID, Person> named(Collection<UUID> ids) {
        return table.among(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> all() {
        return table.all();
    }

    @Override
    public List<PersonFinding> examine(String name, String email) {
        return PersonRules.ofPerson(name, email);
    }

    @Override
    public Outcome<Person, PersonFinding> know(String name, String email, Actor by) {
        List<PersonFinding> findings = examine(name, email);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        String plain = PersonRules.plainEmail(email);
        table.add(new Person(Ids.next(clock), plain, name.strip(), false), clock.instant());
        return Outcome.done(table.withEmail(plain).orElseThrow());
    }

    @Override
    public Outcome<Person, PersonFinding> changePassword(
            UUID id, String current, String next, String keptSession) {
        Person person = table.person(id).orElseThrow();
        var wait = throttle.tryOnce(Throttle.Kind.ACCOUNT, person.email());
        if (wait.isPresent()) {
            return Outcome.refused(new PersonFinding.TooManyTries(wait.get()));
        }
        String hash = table.passwordHash(id).orElse("");
        if (!hash.isEmpty() && !passwords.match(current, hash)) {
            return Outcome.refused(new PersonFinding.WrongCurrentPassword());
        }
        throttle.succeeded(Throttle.Kind.ACCOUNT, person.email());
        List<PersonFinding> findings = PersonRules.ofPassword(next, person.name(), person.email());
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        table.setPasswordHash(id, passwords.hash(next));
        sessions.closeAll(id, keptSession);
        return Outcome.done(person);
    }
}
