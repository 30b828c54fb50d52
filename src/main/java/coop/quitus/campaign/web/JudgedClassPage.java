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

/// One class before a judge: what it handed in, and the grid.
///
/// @param path of the link
/// @param here of this class
public record JudgedClassPage(
        Frame frame,
        String path,
        String here,
        Jury.Seat seat,
        Participation participation,
        String school,
        Map<String, String> points,
        List<Sentence> sentences)
        implements Page {

    public String given(String criterion) {
        return points.getOrDefault("points." + criterion, "");
    }

    public Optional<HandedIn> handedIn(String deliverable) {
        return participation.handedIn(deliverable);
    }
}
