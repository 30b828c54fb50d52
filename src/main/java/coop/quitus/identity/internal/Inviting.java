package coop.quitus.identity.internal;

import coop.quitus.identity.Invitations;
import coop.quitus.identity.Letters;
import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.Secrets;
import coop.quitus.identity.Sessions;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Mails links, and honours each once.
@Component
final class Inviting implements Invitations {

    private static final Duration INVITATION = Duration.ofDays(14);
    private static final Duration RESET = Duration.ofHours(1);

    private final JdbcClient sql;
    private final PersonTable people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Letters letters;
    private final Throttle throttle;
    private final SiteAddress site;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Inviting(
            JdbcClient sql,
            PersonTable people,
            Passwords passwords,
            Sessions sessions,
            Letters letters,
            Throttle throttle,
            SiteAddress site,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sql = sql;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.letters = letters;
        this.throttle = throttle;
        this.site = site;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void invite(Person person, String why, Actor by) {
        transaction.executeWithoutResult(status -> {
            boolean known = people.passwordHash(person.id()).isPresent();
            String next =
                    known
                            ? "Pour y aller : " + site.of("/")
                            : "Choisissez votre mot de passe (ce lien sert une fois, pendant"
                                    + " 14 jours) :\n"
                                    + link(person, "INVITATION", INVITATION);
            letters.write(
                    person.email(),
                    "Quitus : " + by.name() + " vous invite",
                    "Bonjour,\n\n" + why + "\n\n" + next + "\n\nÀ bientôt sur Quitus.\n");
        });
    }

    @Override
    public void forgotten(String email, String from) {
        String plain = PersonRules.plainEmail(email);
        boolean mayWrite =
                throttle.tryOnce(Throttle.Kind.ADDRESS, from).isEmpty()
                        && throttle.tryOnce(Throttle.Kind.LINK, plain).isEmpty();
        Optional<Person> person = people.withEmail(plain);
        if (!mayWrite || person.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status ->
                letters.write(
                        plain,
                        "Quitus : choisir un nouveau mot de passe",
                        "Bonjour,\n\nQuelqu'un, sans doute vous, a demandé à changer votre mot"
                                + " de passe.\n\nCe lien sert une fois, pendant une heure :\n"
                                + link(person.get(), "RESET", RESET)
                                + "\n\nSi ce n'est pas vous, laissez ce message : rien ne"
                                + " change.\n"));
    }

    private String link(Person person, String purpose, Duration life) {
        String secret = Secrets.fresh();
        Instant now = clock.instant();
        sql.sql(
                        """
                        INSERT INTO identity.mailed_link (secret_hash, person_id, purpose, made_at, expires_at)
                        VALUES (:hash, :person, :purpose, :now, :end)
                        """)
                .param("hash", Secrets.hash(secret))
                .param("person", person.id())
                .param("purpose", purpose)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", now.plus(life).atOffset(ZoneOffset.UTC))
                .update();
        return site.of("/acces/" + secret);
    }

    @Override
    public Optional<Person> behind(String secret) {
        return sql.sql(
                        """
                        SELECT person.id, person.email, person.name, person.administrator
                          FROM identity.mailed_link
                          JOIN identity.person ON person.id = mailed_link.person_id
                         WHERE secret_hash = :hash AND used_at IS NULL AND expires_at > :now
                        """)
                .param("hash", Secrets.hash(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(PersonTable::person)
                .optional();
    }

    @Override
    public Outcome<Person, PersonFinding> choosePassword(String secret, String password) {
        Optional<Person> person = behind(secret);
        if (person.isEmpty()) {
            return Outcome.refused(new PersonFinding.LinkIsGone());
        }
        Person theirs = person.get();
        List<PersonFinding> findings =
                PersonRules.ofPassword(password, theirs.name(), theirs.email());
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        String hash = passwords.hash(password);
        boolean chosen =
                Objects.requireNonNull(
                        transaction.execute(status -> {
                            if (!use(secret, theirs)) {
                                return false;
                            }
                            people.setPasswordHash(theirs.id(), hash);
                            sessions.closeAll(theirs.id(), "");
                            return true;
                        }));
        throttle.succeeded(Throttle.Kind.ACCOUNT, theirs.email());
        return chosen ? Outcome.done(theirs) : Outcome.refused(new PersonFinding.LinkIsGone());
    }

    /// Uses the link, and with it every other link of the person; false when someone was faster.
    private boolean use(String secret, Person person) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int used =
                sql.sql(
                                """
                                UPDATE identity.mailed_link SET used_at = :now
                                 WHERE secret_hash = :hash AND used_at IS NULL
                                """)
                        .param("now", now)
                        .param("hash", Secrets.hash(secret))
                        .update();
        sql.sql(
                        """
                        UPDATE identity.mailed_link SET used_at = :now
                         WHERE person_id = :person AND used_at IS NULL
                        """)
                .param("now", now)
                .param("person", person.id())
                .update();
        return used == 1;
    }
}
