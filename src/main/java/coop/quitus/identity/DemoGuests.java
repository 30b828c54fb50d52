package coop.quitus.identity;

import java.util.List;
import java.util.UUID;

/// The people one can be in the demo, in the order of the story. The portal, which builds the
/// story, answers (house habit 9).
public interface DemoGuests {

    /// Someone to sign in as.
    ///
    /// @param who what they are, in a few words: *mandataire de l'école Jean-Macé*
    record Guest(UUID person, String name, String who) {}

    List<Guest> guests();
}
