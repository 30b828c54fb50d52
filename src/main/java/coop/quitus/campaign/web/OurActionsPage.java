package coop.quitus.campaign.web;

import coop.quitus.campaign.CampaignSentences;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Participation;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The actions that a cooperative's classes may join, and those they joined.
///
/// @param path of this page
public record OurActionsPage(
        Frame frame,
        String path,
        SchoolYear year,
        List<Edition> editions,
        List<Participation> participations,
        boolean mayEnrol)
        implements Page {

    public String why(Participation one) {
        return CampaignSentences.why(one.standing());
    }
}
