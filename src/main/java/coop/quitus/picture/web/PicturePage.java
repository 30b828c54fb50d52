package coop.quitus.picture.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Picture;
import coop.quitus.picture.PictureStanding;
import coop.quitus.picture.Use;
import coop.quitus.pupil.Pupil;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// One picture: who is on it, what is hidden, where it may be shown.
///
/// @param pupils of its class, to be ticked
/// @param names of the pupils on it, to say whose agreement is missing
/// @param album the pictures of its class
public record PicturePage(
        Frame frame,
        CooperativeId cooperative,
        String album,
        PictureStanding standing,
        List<Pupil> pupils,
        Map<UUID, String> names,
        boolean mayDecide,
        List<Sentence> sentences)
        implements Page {

    public static final int COLUMNS = 10;
    public static final int ROWS = 8;

    public Picture picture() {
        return standing.picture();
    }

    /// The address of the picture itself.
    public String here() {
        return picture().path(cooperative);
    }

    public List<Use> uses() {
        return Arrays.stream(Use.values()).filter(Use::asks).toList();
    }

    public boolean isOnIt(UUID pupil) {
        return standing.presence().map(one -> one.pupils().contains(pupil)).orElse(false);
    }

    public boolean others() {
        return standing.presence().map(one -> one.others()).orElse(false);
    }

    public boolean faceless() {
        return standing.presence().map(one -> one.faceless()).orElse(false);
    }

    /// Whose agreement is missing: *Inès, Théo*; empty when nobody's is.
    public String missing(Use use) {
        return standing.missing().getOrDefault(use, Set.of()).stream()
                .map(id -> names.getOrDefault(id, "un élève"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// *Carré B3*, as a screen reader says a square.
    public static String square(int column, int row) {
        return "Carré " + (char) ('A' + column) + (row + 1);
    }
}
