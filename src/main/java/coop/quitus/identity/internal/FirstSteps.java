package coop.quitus.identity.internal;

import coop.quitus.database.HouseSecrets;
import coop.quitus.identity.FirstRun;
import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.Secrets;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets the first person in, and nobody else after.
@Component
final class FirstSteps implements FirstRun {

    private static final Logger LOG = LoggerFactory.getLogger(FirstSteps.class);

    private final PersonTable people;
    private final Passwords passwords;
    private final Throttle throttle;
    private final SiteAddress site;
    private final Clock clock;
    private final boolean demo;

    /// The same in every process of the house, and at each start until someone is known.
    private final String code;

    private volatile boolean someoneIsKnown;

    FirstSteps(
            PersonTable people,
            Passwords passwords,
            Throttle throttle,
            SiteAddress site,
            HouseSecrets secrets,
            Clock clock,
            @Value("${quitus.demo:false}") boolean demo) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.site = site;
        this.clock = clock;
        this.demo = demo;
        this.code = Secrets.toCopy(secrets.of("first-run"));
    }

    @EventListener
    void say(WebServerInitializedEvent opened) {
        code().ifPresent(secret ->
                LOG.info(
                        "Premier démarrage : ouvrez {} et donnez le code {}",
                        site.of(PATH),
                        secret));
    }

    @Override
    public boolean isNeeded() {
        if (demo || someoneIsKnown) {
            return false;
        }
        someoneIsKnown = !people.nobodyIsKnown();
        return !someoneIsKnown;
    }

    @Override
    public Optional<String> code() {
        return isNeeded() ? Optional.of(code) : Optional.empty();
    }

    @Override
    public List<PersonFinding> examine(
            String given, String name, String email, String password, String from) {
        var wait = throttle.tryOnce(Throttle.Kind.FIRST_RUN, from);
        if (wait.isPresent()) {
            return List.of(new PersonFinding.TooManyTries(wait.get()));
        }
        if (!Secrets.same(code, given.strip().toUpperCase(Locale.ROOT))) {
            return List.of(new PersonFinding.WrongFirstCode());
        }
        throttle.succeeded(Throttle.Kind.FIRST_RUN, from);
        var findings = new ArrayList<>(PersonRules.ofPerson(name, email));
        findings.addAll(
                PersonRules.ofPassword(password, name.strip(), PersonRules.plainEmail(email)));
        return findings;
    }

    @Override
    public synchronized Outcome<Person, PersonFinding> open(
            String given, String name, String email, String password, String from) {
        List<PersonFinding> findings = examine(given, name, email, password, from);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        if (!isNeeded()) {
            return Outcome.refused(new PersonFinding.LinkIsGone());
        }
        var first = new Person(Ids.next(clock), PersonRules.plainEmail(email), name.strip(), true);
        String hash = passwords.hash(password);
        if (!people.add(first, clock.instant())) {
            return Outcome.refused(new PersonFinding.LinkIsGone());
        }
        people.setPasswordHash(first.id(), hash);
        return Outcome.done(first);
    }
}
