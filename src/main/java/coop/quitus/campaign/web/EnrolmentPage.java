package coop.quitus.campaign.web;

import coop.quitus.campaign.CampaignSentences;
import coop.quitus.campaign.Participation;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.KitCampaign.Deliverable;
import coop.quitus.kit.KitCampaign.Form;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// A class in an action: its place and why, its days, what it hands in, its certificate.
///
/// @param path of the list
/// @param pictures that the class may hand in
/// @param lacks what stands between it and its certificate
/// @param failed the deliverable whose form was refused; empty otherwise
public record EnrolmentPage(
        Frame frame,
        String path,
        Participation participation,
        boolean settled,
        boolean mayAct,
        List<Choice> pictures,
        List<Sentence> lacks,
        Map<String, String> typed,
        String failed,
        List<Sentence> sentences)
        implements Page {

    public String here() {
        return path + "/inscriptions/" + participation.enrolment().id();
    }

    public String why() {
        return CampaignSentences.why(participation.standing());
    }

    /// What was typed if this form was refused, else what was handed in.
    public String words(Deliverable deliverable) {
        return deliverable.key().equals(failed)
                ? typed.getOrDefault("texte", "")
                : participation.handedIn(deliverable.key()).map(one -> one.words()).orElse("");
    }

    public boolean isPicture(Deliverable deliverable) {
        return deliverable.form() == Form.PICTURE;
    }

    public boolean isText(Deliverable deliverable) {
        return deliverable.form() == Form.TEXT;
    }

    public List<Sentence> beside(Deliverable deliverable) {
        return deliverable.key().equals(failed) ? sentences : List.of();
    }

    public String told(String name) {
        if (typed.containsKey(name)) {
            return typed.getOrDefault(name, "");
        }
        return switch (name) {
            case "eleves" ->
                    String.valueOf(
                            participation
                                    .telling()
                                    .map(Participation.Telling::pupils)
                                    .orElse(participation.enrolment().pupils()));
            case "heures" ->
                    participation.telling().map(told -> String.valueOf(told.hours())).orElse("");
            default -> "";
        };
    }
}
