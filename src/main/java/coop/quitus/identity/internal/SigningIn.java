package coop.quitus.identity.internal;

import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.SignIn;
import coop.quitus.kernel.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Recognises people by their password. No transaction spans the slow hash.
@Component
final class SigningIn implements SignIn {

    private final PersonTable people;
    private final Passwords passwords;
    private final Throttle throttle;

    SigningIn(PersonTable people, Passwords passwords, Throttle throttle) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Outcome<Person, PersonFinding> byPassword(String email, String password, String from) {
        String account = PersonRules.plainEmail(email);
        Optional<Duration> wait =
                throttle.tryOnce(Throttle.Kind.ADDRESS, from)
                        .or(() -> throttle.tryOnce(Throttle.Kind.ACCOUNT, account));
        if (wait.isPresent()) {
            return Outcome.refused(new PersonFinding.TooManyTries(wait.get()));
        }
        Optional<Person> person = people.withEmail(account);
        if (!isTheirs(person, password)) {
            return Outcome.refused(new PersonFinding.WrongPair());
        }
        throttle.succeeded(Throttle.Kind.ACCOUNT, account);
        throttle.succeeded(Throttle.Kind.ADDRESS, from);
        return Outcome.done(person.orElseThrow());
    }

    private boolean isTheirs(Optional<Person> person, String password) {
        // A longer one was never accepted; hashing it would only serve an attacker.
        String tried = password.length() > 4 * LONGEST_PASSWORD ? "" : password;
        Optional<String> hash = person.map(Person::id).flatMap(people::passwordHash);
        if (hash.isEmpty()) {
            passwords.matchNobody(tried);
            return false;
        }
        return passwords.match(tried, hash.get());
    }
}
