package coop.quitus.membership.web;

import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.membership.Affiliation;
import coop.quitus.membership.AffiliationFinding;
import coop.quitus.membership.AffiliationStanding;
import coop.quitus.membership.AffiliationState;
import coop.quitus.membership.Affiliations;
import coop.quitus.membership.Campaign;
import coop.quitus.membership.Campaigns;
import coop.quitus.membership.MembershipSentences;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The campaign of an association: its word, its cooperatives at a glance, reminders and
/// validations of many at once.
@Controller
class AssociationAffiliationsController {

    private final Campaigns campaigns;
    private final Affiliations affiliations;
    private final Jobs jobs;
    private final Places places;
    private final CalendarOfAssociation calendar;
    private final Rights rights;

    AssociationAffiliationsController(
            Campaigns campaigns,
            Affiliations affiliations,
            Jobs jobs,
            Places places,
            CalendarOfAssociation calendar,
            Rights rights) {
        this.campaigns = campaigns;
        this.affiliations = affiliations;
        this.jobs = jobs;
        this.places = places;
        this.calendar = calendar;
        this.rights = rights;
    }

    @GetMapping(Where.ASSOCIATION)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String filtre,
            @RequestParam(defaultValue = "") String nom,
            Person reader) {
        return page(frame, association, year, filtre, nom.strip(), reader, null, List.of());
    }

    private AssociationAffiliationsPage page(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            String filter,
            String words,
            Person reader,
            @Nullable String word,
            List<Sentence> sentences) {
        if (places.association(association).isEmpty()) {
            throw new NotFound("no association " + association);
        }
        String here = Where.path(association, year);
        Campaign campaign = campaigns.of(association, year).orElse(null);
        return new AssociationAffiliationsPage(
                frame.titled("Les adhésions " + year.inFrench()),
                here,
                year,
                campaign,
                calendar.of(association, year).affiliation(),
                campaigns.standings(association, year),
                filter,
                words,
                rights.opens("POST", here, reader),
                word != null ? word : campaign == null ? "" : campaign.word(),
                sentences);
    }

    @PostMapping(Where.ASSOCIATION)
    View open(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String mot,
            Person reader) {
        return switch (campaigns.open(association, year, mot, reader.acting())) {
            case Outcome.Done<Campaign, AffiliationFinding> _ ->
                    SeeOther.page(Where.path(association, year))
                            .saying("Les adhésions " + year.inFrench() + " sont ouvertes.");
            case Outcome.Refused<Campaign, AffiliationFinding>(var findings) ->
                    page(
                                    frame,
                                    association,
                                    year,
                                    "",
                                    "",
                                    reader,
                                    mot,
                                    MembershipSentences.of(findings))
                            .refused();
        };
    }

    /// Those that were ticked, or all that are awaited: in the background.
    @PostMapping(Where.ASSOCIATION + "/rappels")
    View remind(
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") List<Long> cooperative,
            @RequestParam(defaultValue = "") String mots,
            Person reader) {
        String said = mots.length() > 1000 ? mots.substring(0, 1000) : mots;
        var job =
                jobs.start(
                        Campaigns.REMINDERS,
                        "Les rappels des adhésions " + year.inFrench(),
                        Map.of(
                                "annee",
                                year.toString(),
                                "mots",
                                said,
                                "cooperatives",
                                cooperative.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(","))),
                        new Site.OfAssociation(association),
                        reader.acting());
        return SeeOther.page(job.path());
    }

    /// Validates those that were ticked and are declared.
    @PostMapping(Where.ASSOCIATION + "/validations")
    View validate(
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") List<Long> cooperative,
            Person reader) {
        Set<Long> ticked = Set.copyOf(cooperative);
        long done =
                campaigns.standings(association, year).stream()
                        .filter(one -> ticked.contains(one.cooperative().value()))
                        .filter(one -> one.state() == AffiliationState.DECLARED)
                        .filter(one -> validated(one, year, reader))
                        .count();
        return SeeOther.page(Where.path(association, year))
                .saying(
                        done == 0
                                ? "Aucune des adhésions cochées n'attendait d'être validée."
                                : done == 1
                                        ? "1 adhésion est validée."
                                        : done + " adhésions sont validées.");
    }

    private boolean validated(AffiliationStanding one, SchoolYear year, Person reader) {
        return affiliations.validate(one.cooperative(), year, reader.acting())
                instanceof Outcome.Done<Affiliation, AffiliationFinding>;
    }
}
