package coop.quitus.identity;

import coop.quitus.kernel.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Signing in with a device or a security key, without a password (WebAuthn level 3).
///
/// Each ceremony has two halves: the server asks ([Challenge]), the browser answers within five
/// minutes. Both halves speak the JSON of `PublicKeyCredential.toJSON()`.
public interface Passkeys {

    /// A question to the browser.
    ///
    /// @param ceremony names it in the answer
    /// @param options JSON for `navigator.credentials`
    record Challenge(String ceremony, String options) {}

    /// A device or key a person can sign in with.
    record Passkey(String id, String label, Instant addedAt, Instant lastUsedAt) {}

    Challenge beginAdding(Person person);

    Outcome<Passkey, PersonFinding> finishAdding(
            Person person, String ceremony, String label, String answer);

    Challenge beginSignIn();

    Outcome<Person, PersonFinding> finishSignIn(String ceremony, String answer);

    List<Passkey> of(UUID person);

    /// Forgets one of one's own keys; someone else's is left alone.
    void forget(UUID person, String id);
}
