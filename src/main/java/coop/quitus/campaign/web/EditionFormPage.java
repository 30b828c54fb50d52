package coop.quitus.campaign.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.Kit;
import coop.quitus.kit.KitCampaign;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// What is decided when an action opens.
public record EditionFormPage(
        Frame frame,
        String path,
        SchoolYear year,
        Kit kit,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public KitCampaign rules() {
        return kit.campaign().orElseThrow();
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
