package coop.quitus.identity.internal;

import coop.quitus.identity.Passkeys;
import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.Secrets;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Outcome;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Holds the ceremonies of WebAuthn; Spring Security and WebAuthn4J judge the answers.
@Component
final class PasskeyKeeping implements Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyKeeping.class);
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>
            NEW_KEY = new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> PROOF =
            new TypeReference<>() {};

    private final PasskeyTable table;
    private final PersonTable people;
    private final SiteAddress site;
    private final Ceremonies<PublicKeyCredentialCreationOptions> additions;
    private final Ceremonies<PublicKeyCredentialRequestOptions> signIns;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyKeeping(PasskeyTable table, PersonTable people, SiteAddress site, Clock clock) {
        this.table = table;
        this.people = people;
        this.site = site;
        this.additions = new Ceremonies<>(clock);
        this.signIns = new Ceremonies<>(clock);
    }

    /// Made for each ceremony: the address is known only once the door is open.
    private Webauthn4JRelyingPartyOperations party() {
        URI root = site.root();
        var party = PublicKeyCredentialRpEntity.builder().id(root.getHost()).name("Quitus").build();
        return new Webauthn4JRelyingPartyOperations(table, table, party, Set.of(root.toString()));
    }

    @Override
    public Challenge beginAdding(Person person) {
        PublicKeyCredentialCreationOptions options =
                party().createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                                        new SignedIn(person, "")));
        return new Challenge(additions.ask(options), json.writeValueAsString(options));
    }

    @Override
    public Outcome<Passkey, PersonFinding> finishAdding(
            Person person, String ceremony, String label, String answer) {
        Optional<PublicKeyCredentialCreationOptions> asked =
                additions
                        .take(ceremony)
                        .filter(one ->
                                one.getUser().getId().equals(PasskeyTable.handle(person.id())));
        if (asked.isEmpty()) {
            return Outcome.refused(new PersonFinding.PasskeyRefused());
        }
        String name = label.isBlank() ? "Clé" : label.strip();
        try {
            var key =
                    new RelyingPartyPublicKey(
                            json.readValue(answer, NEW_KEY),
                            name.substring(0, Math.min(80, name.length())));
            var kept =
                    party().registerCredential(
                                    new ImmutableRelyingPartyRegistrationRequest(asked.get(), key));
            return Outcome.done(PasskeyTable.passkey(kept));
        } catch (DataAccessException outage) {
            throw outage;
        } catch (RuntimeException refused) {
            // WebAuthn4J says no in many kinds of exceptions.
            LOG.info("a passkey was not accepted: {}", refused.toString());
            return Outcome.refused(new PersonFinding.PasskeyRefused());
        }
    }

    @Override
    public Challenge beginSignIn() {
        PublicKeyCredentialRequestOptions options =
                party().createCredentialRequestOptions(
                                new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        return new Challenge(signIns.ask(options), json.writeValueAsString(options));
    }

    @Override
    public Outcome<Person, PersonFinding> finishSignIn(String ceremony, String answer) {
        Optional<PublicKeyCredentialRequestOptions> asked = signIns.take(ceremony);
        if (asked.isEmpty()) {
            return Outcome.refused(new PersonFinding.PasskeyRefused());
        }
        try {
            PublicKeyCredentialUserEntity whose =
                    party().authenticate(
                                    new RelyingPartyAuthenticationRequest(
                                            asked.get(), json.readValue(answer, PROOF)));
            return Outcome.done(people.withEmail(whose.getName()).orElseThrow());
        } catch (DataAccessException outage) {
            throw outage;
        } catch (RuntimeException refused) {
            LOG.info("a passkey was not recognised: {}", refused.toString());
            return Outcome.refused(new PersonFinding.PasskeyRefused());
        }
    }

    @Override
    public List<Passkey> of(UUID person) {
        return table.of(person);
    }

    @Override
    public void forget(UUID person, String id) {
        table.forget(person, id);
    }

    /// The questions asked to browsers and not yet answered: five minutes, in memory, each once.
    /// After a restart one simply asks again (docs/decisions/0010).
    private static final class Ceremonies<Q> {

        private static final Duration LIFE = Duration.ofMinutes(5);

        /// More than any school asks in five minutes; beyond, new questions are refused until some
        /// age.
        private static final int MOST = 10_000;

        private record Asked<Q>(Q question, Instant until) {}

        private final Map<String, Asked<Q>> asked = new ConcurrentHashMap<>();
        private final Clock clock;

        Ceremonies(Clock clock) {
            this.clock = clock;
        }

        String ask(Q question) {
            Instant now = clock.instant();
            asked.values().removeIf(old -> old.until().isBefore(now));
            if (asked.size() >= MOST) {
                throw new IllegalStateException("too many passkey ceremonies at once");
            }
            String name = Secrets.fresh();
            asked.put(name, new Asked<>(question, now.plus(LIFE)));
            return name;
        }

        Optional<Q> take(String name) {
            return Optional.ofNullable(asked.remove(name))
                    .filter(one -> one.until().isAfter(clock.instant()))
                    .map(Asked::question);
        }
    }
}
