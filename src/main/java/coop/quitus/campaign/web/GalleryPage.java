package coop.quitus.campaign.web;

import coop.quitus.campaign.Edition;
import coop.quitus.campaign.HandedIn;
import coop.quitus.campaign.Participation;
import coop.quitus.kit.KitCampaign.Form;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// What the classes of an action show to everyone.
public record GalleryPage(Frame frame, Edition edition, List<Wall> walls) implements Page {

    /// What one class shows.
    public record Wall(String school, Participation participation) {

        public List<HandedIn> shown() {
            return participation.handedIn().stream().filter(HandedIn::shown).toList();
        }
    }

    public String title(HandedIn one) {
        return edition.rules().deliverables().stream()
                .filter(each -> each.key().equals(one.deliverable()))
                .map(each -> each.title())
                .findFirst()
                .orElse("");
    }

    public boolean isLink(HandedIn one) {
        return edition.rules().deliverables().stream()
                .anyMatch(each -> each.key().equals(one.deliverable()) && each.form() == Form.LINK);
    }
}
