package coop.quitus.identity;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import java.util.Optional;

/// Mailed links that let someone choose a password: single use, expiring, kept only as a hash.
public interface Invitations {

    /// Writes to someone what they are invited to. Who has a password already is only told; who has
    /// none gets a link of fourteen days.
    ///
    /// @param why in a sentence: *Mme Roux vous confie le rôle « Vérificateur » à l'école
    ///   Jean-Macé.*
    void invite(Person person, String why, Actor by);

    /// Someone says they forgot their password. If the address is known a link of one hour is
    /// mailed; nothing tells the visitor which.
    void forgotten(String email, String from);

    /// Whose link it is, while it can still be used.
    Optional<Person> behind(String secret);

    /// Chooses the password; the link has then served and every device is signed out.
    Outcome<Person, PersonFinding> choosePassword(String secret, String password);
}
