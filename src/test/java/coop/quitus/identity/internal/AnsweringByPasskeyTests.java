package coop.quitus.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.identity.Passkeys;
import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sha256;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// A passkey is asked by one process and answers to another, as behind a proxy that goes round.
@RoomTest
class AnsweringByPasskeyTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired private World world;
    @Autowired private SiteAddress site;
    @Autowired private PasskeyTable table;
    @Autowired private PersonTable people;
    @Autowired private CeremonyTable ceremonies;

    private Passkeys one;
    private Passkeys other;
    private Person person;
    private Key key;

    @BeforeEach
    void two_processes() throws GeneralSecurityException {
        one = new PasskeyKeeping(table, people, site, ceremonies);
        other = new PasskeyKeeping(table, people, site, ceremonies);
        person = world.stranger("Mme Diallo");
        key = new Key();
    }

    @Test
    void what_one_process_asks_the_other_hears() throws GeneralSecurityException {
        Passkeys.Challenge addition = one.beginAdding(person);
        assertThat(
                        other.finishAdding(
                                person, addition.ceremony(), "Téléphone", key.created(addition)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(one.of(person.id())).hasSize(1);

        Passkeys.Challenge signIn = other.beginSignIn();
        Outcome<Person, PersonFinding> known =
                one.finishSignIn(signIn.ceremony(), key.proof(signIn));

        assertThat(known).isEqualTo(Outcome.done(people.withEmail(person.email()).orElseThrow()));
    }

    @Test
    void a_question_is_answered_once_and_by_whom_it_was_asked() throws GeneralSecurityException {
        Passkeys.Challenge addition = one.beginAdding(person);
        Person stranger = world.stranger("Une inconnue");
        assertThat(other.finishAdding(stranger, addition.ceremony(), "", key.created(addition)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(other.finishAdding(person, addition.ceremony(), "", key.created(addition)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(one.finishAdding(person, addition.ceremony(), "", key.created(addition)))
                .isInstanceOf(Outcome.Refused.class);

        Passkeys.Challenge asked = one.beginSignIn();
        Passkeys.Challenge another = one.beginSignIn();
        assertThat(other.finishSignIn(asked.ceremony(), key.proof(another)))
                .as("the answer to another question")
                .isInstanceOf(Outcome.Refused.class);
    }

    /// An authenticator of our own: one key on the curve P-256, no attestation.
    private final class Key {

        private static final int PRESENT_AND_VERIFIED = 0x05;
        private static final int BRINGS_A_KEY = 0x40;

        private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        private final KeyPair pair;

        Key() throws GeneralSecurityException {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            pair = maker.generateKeyPair();
        }

        String created(Passkeys.Challenge asked) {
            var data = new Cbor().map(3);
            data.text("fmt").text("none").text("attStmt").map(0).text("authData");
            data.bytes(authenticatorData(PRESENT_AND_VERIFIED | BRINGS_A_KEY, credential()));
            return answer(
                    "\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
                            .formatted(
                                    text(clientData("webauthn.create", asked)), text(data.done())));
        }

        String proof(Passkeys.Challenge asked) throws GeneralSecurityException {
            byte[] client = clientData("webauthn.get", asked);
            byte[] data = authenticatorData(PRESENT_AND_VERIFIED, new byte[0]);
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(Sha256.begun().digest(client));
            return answer(
                    "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                            .formatted(
                                    text(client),
                                    text(data),
                                    text(signature.sign()),
                                    PasskeyTable.handle(person.id()).toBase64UrlString()));
        }

        private String answer(String response) {
            return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"response\":{%2$s},\"clientExtensionResults\":{}}"
                    .formatted(text(id), response);
        }

        private byte[] clientData(String type, Passkeys.Challenge asked) {
            String challenge = JSON.readTree(asked.options()).get("challenge").asString();
            return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                    .formatted(type, challenge, site.root())
                    .getBytes(StandardCharsets.UTF_8);
        }

        private byte[] authenticatorData(int flags, byte[] credential) {
            var data = new ByteArrayOutputStream();
            data.writeBytes(
                    Sha256.begun().digest(site.root().getHost().getBytes(StandardCharsets.UTF_8)));
            data.write(flags);
            data.writeBytes(new byte[4]);
            data.writeBytes(credential);
            return data.toByteArray();
        }

        private byte[] credential() {
            var data = new ByteArrayOutputStream();
            data.writeBytes(new byte[16]);
            data.write(0);
            data.write(id.length);
            data.writeBytes(id);
            var point = ((ECPublicKey) pair.getPublic()).getW();
            var cose = new Cbor().map(5);
            cose.number(1).number(2).number(3).number(-7).number(-1).number(1);
            cose.number(-2).bytes(coordinate(point.getAffineX()));
            cose.number(-3).bytes(coordinate(point.getAffineY()));
            data.writeBytes(cose.done());
            return data.toByteArray();
        }

        private static byte[] coordinate(BigInteger number) {
            byte[] whole = new byte[32];
            byte[] said = number.toByteArray();
            int length = Math.min(32, said.length);
            System.arraycopy(said, said.length - length, whole, 32 - length, length);
            return whole;
        }

        private static String text(byte[] bytes) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
    }

    /// The little of CBOR that an authenticator says.
    private static final class Cbor {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        private Cbor head(int kind, int size) {
            if (size < 24) {
                out.write(kind << 5 | size);
            } else {
                out.write(kind << 5 | 24);
                out.write(size);
            }
            return this;
        }

        Cbor map(int pairs) {
            return head(5, pairs);
        }

        Cbor number(int value) {
            return value >= 0 ? head(0, value) : head(1, -1 - value);
        }

        Cbor text(String words) {
            head(3, words.length());
            out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
            return this;
        }

        Cbor bytes(byte[] content) {
            head(2, content.length);
            out.writeBytes(content);
            return this;
        }

        byte[] done() {
            return out.toByteArray();
        }
    }
}
