package coop.quitus.kernel;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Who acts. Every verb that changes something takes one, last: nobody acts without a name.
///
/// @param person the person's id in `identity`; for a program, an id made from its name
/// @param name how the act is signed on screens and papers
public record Actor(UUID person, String name) {

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("nobody acts without a name");
        }
    }

    /// The operator of the command line, known by the name of the session on the machine.
    public static Actor operator(String login) {
        String name = "Outil en ligne de commande (" + login + ")";
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
    }
}
