package coop.quitus.identity;

import coop.quitus.kernel.Actor;
import java.util.UUID;

/// Someone who may sign in. What they may do somewhere comes from their mandates, not from here.
///
/// @param email in lower case; nobody else has it
/// @param name as screens and papers say it: *Mme Roux*
/// @param administrator whether they look after this installation: letters that wait, first
///   mandates. It opens no books.
public record Person(UUID id, String email, String name, boolean administrator) {

    /// The same, as the one who acts.
    public Actor acting() {
        return new Actor(id, name);
    }
}
