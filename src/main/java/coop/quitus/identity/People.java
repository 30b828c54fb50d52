package coop.quitus.identity;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The people this installation knows.
public interface People {

    Optional<Person> person(UUID id);

    /// Whatever the case of the letters.
    Optional<Person> withEmail(String email);

    /// Those of a list, by id; the unknown ones are left out.
    Map<UUID, Person> named(Collection<UUID> ids);

    /// Everyone, by name: for the administrator and for the demo.
    List<Person> all();

    /// Makes someone known, without a password: an invitation lets them choose one. Someone already
    /// known by that address keeps their name.
    Outcome<Person, PersonFinding> know(String name, String email, Actor by);

    /// What such a person would be refused for, without writing anything.
    List<PersonFinding> examine(String name, String email);

    /// Changes one's own password; every other device is signed out.
    Outcome<Person, PersonFinding> changePassword(
            UUID person, String current, String next, String keptSession);
}
