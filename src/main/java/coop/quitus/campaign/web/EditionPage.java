package coop.quitus.campaign.web;

import coop.quitus.campaign.CampaignSentences;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.Jury;
import coop.quitus.campaign.Participation;
import coop.quitus.campaign.Standing;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// One action of an association: who comes and why, what they hand in, the jury.
///
/// @param schools the names of the schools, by cooperative
/// @param participations of those that have a place
/// @param link of the judge who has just been called; empty otherwise
/// @param key of the next judge
public record EditionPage(
        Frame frame,
        String path,
        Edition edition,
        List<Standing> standings,
        Map<CooperativeId, String> schools,
        List<Participation> participations,
        List<Jury.Judge> judges,
        List<Jury.Result> results,
        boolean settled,
        boolean mayAct,
        String link,
        String key,
        List<Sentence> sentences)
        implements Page {

    public String school(Enrolment enrolment) {
        return schools.getOrDefault(enrolment.cooperative(), "");
    }

    public String why(Standing standing) {
        return CampaignSentences.why(standing);
    }

    /// `24,5`.
    public String points(int tenths) {
        return tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10);
    }

    /// How much of what must be handed in is: `2 sur 3`.
    public String handedIn(Standing standing) {
        return participations.stream()
                .filter(one -> one.enrolment().id().equals(standing.enrolment().id()))
                .map(one -> one.handedIn().size() + " sur " + edition.rules().deliverables().size())
                .findFirst()
                .orElse("");
    }

    public List<String> awards(Enrolment enrolment) {
        return participations.stream()
                .filter(one -> one.enrolment().id().equals(enrolment.id()))
                .flatMap(one -> one.awards().stream())
                .toList();
    }

    /// The classes that may win a prize.
    public List<Choice> winners() {
        return participations.stream()
                .map(Participation::enrolment)
                .map(one ->
                        new Choice(
                                one.cooperative() + "/" + one.id(),
                                school(one) + ", " + one.classCode()))
                .toList();
    }

    public List<Choice> prizes() {
        return edition.rules().prizes().stream().map(one -> new Choice(one, one)).toList();
    }
}
