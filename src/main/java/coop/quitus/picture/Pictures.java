package coop.quitus.picture;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The pictures of the classes. What leaves a class is judged again each time it is read: an
/// agreement withdrawn takes effect at once (RGPD-01).
public interface Pictures {

    /// Takes a picture in after looking at its bytes: a JPEG or PNG, drawn again without the place
    /// and the device (1600 points at most); or a sound, of 2 MB and a minute at most.
    Outcome<Picture, PictureFinding> keep(
            CooperativeId cooperative, NewPicture asked, InputStream content, Actor by);

    Optional<Picture> find(CooperativeId cooperative, UUID id);

    /// Those of a class, the newest first.
    List<Picture> of(CooperativeId cooperative, SchoolYear year, String classCode);

    /// Those of a school year that are published for a use and may be shown today, the oldest
    /// first.
    List<Picture> shown(CooperativeId cooperative, SchoolYear year, Use use);

    /// Its bytes for a use: as it is, with its faces hidden when they must be, empty when it may
    /// not be shown there. [Use#CLASS] is always the picture itself.
    Optional<byte[]> bytes(CooperativeId cooperative, UUID id, Use use);

    /// A small JPEG, 320 points at most, for its class and its adults; empty for a sound.
    Optional<byte[]> thumbnail(CooperativeId cooperative, UUID id);

    /// The copy whose faces are hidden, for an adult to look at; empty when it has none.
    Optional<byte[]> maskedCopy(CooperativeId cooperative, UUID id);

    /// `image/jpeg`, or the kind of the sound; empty when there is no such picture.
    Optional<String> mediaType(CooperativeId cooperative, UUID id);

    /// All an adult needs to decide; empty when there is no such picture.
    Optional<PictureStanding> standing(CooperativeId cooperative, UUID id);

    /// Says who can be recognised on it, the whole list each time.
    Outcome<Picture, PictureFinding> recognise(
            CooperativeId cooperative, UUID id, Presence presence, Actor by);

    /// Hides these areas in a copy; the picture itself stays as it is, in its class.
    ///
    /// @param checked whether the adult says that no face is left
    Outcome<Picture, PictureFinding> mask(
            CooperativeId cooperative, UUID id, List<MaskedArea> areas, boolean checked, Actor by);

    /// Lets it be shown for a use, unless someone on it did not agree and is not hidden (RGPD-01).
    Outcome<Picture, PictureFinding> publish(CooperativeId cooperative, UUID id, Use use, Actor by);

    /// Takes it back from a use.
    Outcome<Picture, PictureFinding> unpublish(
            CooperativeId cooperative, UUID id, Use use, Actor by);

    /// Erases it, and all that was said of it.
    Outcome<UUID, PictureFinding> erase(CooperativeId cooperative, UUID id, Actor by);
}
