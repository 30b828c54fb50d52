package coop.quitus.campaign.web;

import coop.quitus.campaign.CampaignFinding;
import coop.quitus.campaign.CampaignSentences;
import coop.quitus.campaign.Edition;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where the pages of this room stand, and how findings become sentences.
final class Here {

    static final String ACTIONS = "/associations/{association}/actions";
    static final String EDITION = ACTIONS + "/{edition}";
    static final String OURS = "/cooperatives/{cooperative}/exercices/{year}/actions";
    static final String ENROLMENT = OURS + "/inscriptions/{enrolment}";
    static final String JURY = "/jury/{place}/{secret}";

    private Here() {}

    static String actions(AssociationId association) {
        return "/associations/" + association + "/actions";
    }

    static String edition(Edition edition) {
        return actions(edition.association()) + "/" + edition.id();
    }

    static String ours(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/actions";
    }

    static String enrolment(CooperativeId cooperative, SchoolYear year, UUID enrolment) {
        return ours(cooperative, year) + "/inscriptions/" + enrolment;
    }

    static List<Sentence> said(List<CampaignFinding> findings) {
        return findings.stream().map(CampaignSentences::of).toList();
    }

    /// The remarks in one breath, after an act that was done.
    static String remarks(List<CampaignFinding> findings) {
        return said(findings).stream()
                .map(sentence -> " " + sentence.fact() + " " + sentence.remedy())
                .collect(Collectors.joining());
    }
}
