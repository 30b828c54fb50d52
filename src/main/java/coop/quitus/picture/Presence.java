package coop.quitus.picture;

import java.util.Set;
import java.util.UUID;

/// Who can be recognised on a picture, or heard: nobody, these pupils, other people too.
///
/// @param pupils of the school, by their id
/// @param others whether someone else is: an adult, a child of another school. Nobody here can
///   agree for them: they are hidden.
public record Presence(Set<UUID> pupils, boolean others) {

    public static final Presence NOBODY = new Presence(Set.of(), false);

    public Presence {
        pupils = Set.copyOf(pupils);
    }

    public boolean faceless() {
        return pupils.isEmpty() && !others;
    }
}
