package coop.quitus.picture.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import coop.quitus.picture.PictureStanding;
import coop.quitus.picture.Use;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The pictures of a class, for its adults.
///
/// @param here this page
/// @param key of the form of a new one
/// @param words as they were typed, when they come back
public record ClassPicturesPage(
        Frame frame,
        CooperativeId cooperative,
        String here,
        List<PictureStanding> pictures,
        boolean mayAdd,
        UUID key,
        String kind,
        String words,
        List<Sentence> sentences)
        implements Page {

    /// Where it may be seen today, in words.
    public String seen(PictureStanding one) {
        String elsewhere =
                Arrays.stream(Use.values())
                        .filter(use -> one.published().contains(use))
                        .filter(use -> one.showing(use) != PictureStanding.Showing.NOT_AT_ALL)
                        .map(Use::inFrench)
                        .collect(Collectors.joining(" ; "));
        return elsewhere.isEmpty() ? "Dans la classe seulement" : "Aussi " + elsewhere;
    }
}
