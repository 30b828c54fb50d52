package coop.quitus.campaign.web;

import coop.quitus.campaign.Edition;
import coop.quitus.campaign.HandedIn;
import coop.quitus.campaign.Participation;
import coop.quitus.kit.KitCampaign.Form;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the classes of an action show to everyone.
public record GalleryPage(Frame frame, Edition edition, List<Wall> walls) implements Page {

    /// What one class shows.
    ///
    /// @param pictures the addresses of those that everyone may see today
    public record Wall(String school, Participation participation, Map<UUID, String> pictures) {

        public List<HandedIn> shown() {
            return participation.handedIn().stream()
                    .filter(HandedIn::shown)
                    .filter(one -> one.picture() == null || pictures.containsKey(one.picture()))
                    .toList();
        }

        /// Where its picture is; empty for a text or a link.
        public String picture(HandedIn one) {
            return one.picture() == null ? "" : pictures.getOrDefault(one.picture(), "");
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
