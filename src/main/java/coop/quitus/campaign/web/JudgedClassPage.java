package coop.quitus.campaign.web;

import coop.quitus.campaign.HandedIn;
import coop.quitus.campaign.Jury;
import coop.quitus.campaign.Participation;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One class before a judge: what it handed in, and the grid.
///
/// @param path of the link
/// @param here of this class
/// @param pictures the addresses of those that everyone may see today
public record JudgedClassPage(
        Frame frame,
        String path,
        String here,
        Jury.Seat seat,
        Participation participation,
        String school,
        Map<UUID, String> pictures,
        Map<String, String> points,
        List<Sentence> sentences)
        implements Page {

    public String given(String criterion) {
        return points.getOrDefault("points." + criterion, "");
    }

    /// Where its picture is; empty for a text, a link, or a picture taken back.
    public String picture(HandedIn one) {
        return one.picture() == null ? "" : pictures.getOrDefault(one.picture(), "");
    }

    public Optional<HandedIn> handedIn(String deliverable) {
        return participation.handedIn(deliverable);
    }
}
