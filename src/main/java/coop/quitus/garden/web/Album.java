package coop.quitus.garden.web;

import coop.quitus.garden.Reading;
import coop.quitus.picture.Picture;
import coop.quitus.picture.Pictures;
import coop.quitus.pupil.ClassSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The pictures of the class that stand beside its log. A class sees its own, and no other's.
final class Album {

    /// How many are offered: the last ones, for a child to choose at a glance.
    private static final int OFFERED = 6;

    private Album() {}

    static List<Picture> latest(Pictures pictures, ClassSession session) {
        return pictures.of(session.cooperative(), session.year(), session.classCode()).stream()
                .filter(picture -> !picture.isSound())
                .limit(OFFERED)
                .toList();
    }

    static Optional<Picture> of(Pictures pictures, ClassSession session, Reading reading) {
        return reading.noted().picture().flatMap(id -> ours(pictures, session, id));
    }

    /// The picture that a form names; empty when it is not of this class.
    static Optional<UUID> ours(Pictures pictures, ClassSession session, String sent) {
        return Numbers.id(sent).flatMap(id -> ours(pictures, session, id)).map(Picture::id);
    }

    private static Optional<Picture> ours(Pictures pictures, ClassSession session, UUID id) {
        return pictures.find(session.cooperative(), id)
                .filter(picture -> picture.classCode().equals(session.classCode()))
                .filter(picture -> picture.year().equals(session.year()));
    }
}
