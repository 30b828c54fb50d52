package coop.quitus.portal;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import java.util.Optional;

/// The practice school (*école d'entraînement*): a whole invented year in a cooperative of one's
/// own, with a few things left to do, and the tour that leads through them.
public interface PracticeYear {

    /// Where that person practises; empty while they have none.
    Optional<Cooperative> of(Person person);

    /// Founds one, lives its year, and opens its door; the one they had before is shut. It takes a
    /// second or two.
    Cooperative begin(Person person);

    /// How far the tour is, as the books of that school say.
    Tour tour(Cooperative school, Person person);

    /// The bank's file that the school has not brought in yet (OFX).
    byte[] statement(Cooperative school);

    /// An invented invoice, to be noted and filed during the tour (PDF).
    byte[] invoice(Cooperative school);
}
