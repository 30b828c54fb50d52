package coop.quitus.identity.internal;

import coop.quitus.identity.Passkeys;
import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
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
    private final CeremonyTable ceremonies;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyKeeping(
            PasskeyTable table, PersonTable people, SiteAddress site, CeremonyTable ceremonies) {
        this.table = table;
        this.people = people;
        this.site = site;
        this.ceremonies = ceremonies;
    }

    /// Made for each ceremony: the address is known only once the door is open.
    private Webauthn4JRelyingPartyOperations party() {
        URI root = site.root();
        var party = PublicKeyCredentialRpEntity.builder().id(root.getHost()).name("Quitus").build();
        return new Webauthn4JRelyingPartyOperations(table, table, party, Set.of(root.toString()));
    }

    @Override
    public Challenge beginAdding(Person person) {
        PublicKeyCredentialCreationOptions options = addition(party(), person);
        String ceremony = ceremonies.ask(person.id(), options.getChallenge().getBytes());
        return new Challenge(ceremony, json.writeValueAsString(options));
    }

    private static PublicKeyCredentialCreationOptions addition(
            Webauthn4JRelyingPartyOperations party, Person person) {
        return party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(new SignedIn(person, "")));
    }

    /// The same question again: all of it follows from who asks, but what was drawn at random.
    private PublicKeyCredentialCreationOptions sameAddition(Person person, byte[] challenge) {
        Webauthn4JRelyingPartyOperations party = party();
        party.setCustomizeCreationOptions(options -> options.challenge(new Bytes(challenge)));
        return addition(party, person);
    }

    @Override
    public Outcome<Passkey, PersonFinding> finishAdding(
            Person person, String ceremony, String label, String answer) {
        Optional<PublicKeyCredentialCreationOptions> asked =
                ceremonies
                        .take(ceremony, person.id())
                        .map(challenge -> sameAddition(person, challenge));
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
        PublicKeyCredentialRequestOptions options = signIn(party());
        String ceremony = ceremonies.ask(null, options.getChallenge().getBytes());
        return new Challenge(ceremony, json.writeValueAsString(options));
    }

    private static PublicKeyCredentialRequestOptions signIn(
            Webauthn4JRelyingPartyOperations party) {
        return party.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    private PublicKeyCredentialRequestOptions sameSignIn(byte[] challenge) {
        Webauthn4JRelyingPartyOperations party = party();
        party.setCustomizeRequestOptions(options -> options.challenge(new Bytes(challenge)));
        return signIn(party);
    }

    @Override
    public Outcome<Person, PersonFinding> finishSignIn(String ceremony, String answer) {
        Optional<PublicKeyCredentialRequestOptions> asked =
                ceremonies.take(ceremony, null).map(this::sameSignIn);
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
}
