package coop.quitus.campaign.web;

import coop.quitus.campaign.CampaignFinding;
import coop.quitus.campaign.Campaigns;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolments;
import coop.quitus.campaign.Jury;
import coop.quitus.campaign.Participation;
import coop.quitus.campaign.Standing;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One action, as its association looks after it.
@Controller
class EditionController {

    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final Jury jury;
    private final Places places;
    private final Rights rights;
    private final SiteAddress site;
    private final Clock clock;

    EditionController(
            Campaigns campaigns,
            Enrolments enrolments,
            Jury jury,
            Places places,
            Rights rights,
            SiteAddress site,
            Clock clock) {
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.jury = jury;
        this.places = places;
        this.rights = rights;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(Here.EDITION)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID edition,
            Person reader) {
        return page(frame, known(association, edition), reader, "", List.of());
    }

    /// The link is told on this page and nowhere else: it is not kept.
    @PostMapping(Here.EDITION + "/juges")
    View call(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID edition,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String juge,
            Person reader) {
        Edition which = known(association, edition);
        return switch (jury.call(which, cle, juge, reader.acting())) {
            case Outcome.Done<String, CampaignFinding>(String secret, var _) ->
                    page(
                            frame,
                            which,
                            reader,
                            site.of("/jury/" + association + "/" + secret),
                            List.of());
            case Outcome.Refused<String, CampaignFinding>(var findings) ->
                    page(frame, which, reader, "", Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.EDITION + "/juges/{judge}/retrait")
    View dismiss(
            @PathVariable AssociationId association,
            @PathVariable UUID edition,
            @PathVariable UUID judge,
            Person reader) {
        Edition which = known(association, edition);
        jury.dismiss(which, judge, reader.acting());
        return SeeOther.page(Here.edition(which)).saying("Ce lien ne s'ouvre plus.");
    }

    @PostMapping(Here.EDITION + "/jury/cloture")
    View close(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID edition,
            Person reader) {
        Edition which = known(association, edition);
        return switch (jury.close(which, reader.acting())) {
            case Outcome.Done<Edition, CampaignFinding> _ ->
                    SeeOther.page(Here.edition(which))
                            .saying("Le jury est clos : voici les moyennes.");
            case Outcome.Refused<Edition, CampaignFinding>(var findings) ->
                    page(frame, which, reader, "", Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.EDITION + "/prix")
    View award(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID edition,
            @RequestParam(defaultValue = "") String classe,
            @RequestParam(defaultValue = "") String prix,
            Person reader) {
        Edition which = known(association, edition);
        Participation winner =
                seated(which, campaigns.standings(which)).stream()
                        .filter(one ->
                                (one.enrolment().cooperative() + "/" + one.enrolment().id())
                                        .equals(classe))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no class " + classe));
        return switch (campaigns.award(
                which,
                winner.enrolment().cooperative(),
                winner.enrolment().id(),
                prix.strip(),
                reader.acting())) {
            case Outcome.Done<String, CampaignFinding> _ ->
                    SeeOther.page(Here.edition(which)).saying("Le prix est donné.");
            case Outcome.Refused<String, CampaignFinding>(var findings) ->
                    page(frame, which, reader, "", Here.said(findings)).refused();
        };
    }

    private EditionPage page(
            Frame frame, Edition edition, Person reader, String link, List<Sentence> sentences) {
        List<Standing> standings = campaigns.standings(edition);
        String path = Here.edition(edition);
        return new EditionPage(
                frame.titled(edition.title() + " " + edition.year().inFrench())
                        .at(places.association(edition.association()).orElseThrow().name()),
                path,
                edition,
                standings,
                names(standings),
                seated(edition, standings),
                edition.hasJury() ? jury.judges(edition) : List.of(),
                jury.results(edition),
                edition.settled(LocalDate.now(clock)),
                rights.opens("POST", path + "/prix", reader),
                link,
                Ids.next(clock).toString(),
                sentences);
    }

    private List<Participation> seated(Edition edition, List<Standing> standings) {
        return standings.stream()
                .filter(Standing::placed)
                .map(Standing::enrolment)
                .flatMap(one -> enrolments.find(one.cooperative(), one.id()).stream())
                .toList();
    }

    private Map<CooperativeId, String> names(List<Standing> standings) {
        return standings.stream()
                .map(one -> one.enrolment().cooperative())
                .distinct()
                .flatMap(one -> places.cooperative(one).stream())
                .collect(Collectors.toMap(Cooperative::id, Cooperative::name));
    }

    private Edition known(AssociationId association, UUID edition) {
        return campaigns
                .find(edition)
                .filter(one -> one.association().equals(association))
                .orElseThrow(() -> new NotFound("no action " + edition));
    }
}
