package coop.quitus.campaign.web;

import coop.quitus.campaign.CampaignFinding;
import coop.quitus.campaign.Campaigns;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.NewEdition;
import coop.quitus.campaign.Standing;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.Kit;
import coop.quitus.kit.KitCampaign;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The actions of an association: the catalogue, the opening, the figures.
@Controller
class ActionsController {

    private final Campaigns campaigns;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    ActionsController(Campaigns campaigns, Places places, Rights rights, Clock clock) {
        this.campaigns = campaigns;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.ACTIONS)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam Optional<SchoolYear> annee,
            Person reader) {
        SchoolYear year = annee.orElseGet(this::thisYear);
        List<Edition> editions = campaigns.of(association, year);
        Map<UUID, Integer> placed = new HashMap<>();
        Map<UUID, Integer> waiting = new HashMap<>();
        for (Edition edition : editions) {
            List<Standing> standings = campaigns.standings(edition);
            int seated = (int) standings.stream().filter(Standing::placed).count();
            placed.put(edition.id(), seated);
            waiting.put(edition.id(), standings.size() - seated);
        }
        String path = Here.actions(association);
        return new ActionsPage(
                frame.titled("Les actions " + year.inFrench()).at(named(association).name()),
                path,
                year,
                editions,
                placed,
                waiting,
                campaigns.catalogue(association, year),
                rights.opens("POST", path, reader));
    }

    @GetMapping(Here.ACTIONS + "/nouvelle")
    View ask(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam String kit,
            @RequestParam Optional<SchoolYear> annee) {
        SchoolYear year = annee.orElseGet(this::thisYear);
        Kit chosen = chosen(association, year, kit);
        return form(frame, association, year, chosen, proposed(chosen, year), List.of());
    }

    @PostMapping(Here.ACTIONS)
    View open(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam SchoolYear annee,
            @RequestParam String kit,
            @RequestParam UUID cle,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        NewEdition asked = asked(cle, kit, annee, form);
        if (!form.faults().isEmpty()) {
            return form(
                            frame,
                            association,
                            annee,
                            chosen(association, annee, kit),
                            sent,
                            form.faults())
                    .refused();
        }
        return switch (campaigns.open(association, asked, reader.acting())) {
            case Outcome.Done<Edition, CampaignFinding>(Edition edition, var _) ->
                    SeeOther.page(Here.edition(edition))
                            .saying("« " + edition.title() + " » est ouverte aux classes.");
            case Outcome.Refused<Edition, CampaignFinding>(var findings)
                    when findings.getFirst() instanceof CampaignFinding.AlreadyOpen ->
                    SeeOther.page(Here.actions(association) + "?annee=" + annee)
                            .saying(Here.said(findings).getFirst().fact());
            case Outcome.Refused<Edition, CampaignFinding>(var findings) ->
                    form(
                                    frame,
                                    association,
                                    annee,
                                    chosen(association, annee, kit),
                                    sent,
                                    Here.said(findings))
                            .refused();
        };
    }

    private static NewEdition asked(UUID key, String kit, SchoolYear year, SentForm form) {
        Map<String, LocalDate> days = new HashMap<>();
        for (String name : form.names()) {
            LocalDate day = name.startsWith("jour.") ? form.day(name) : null;
            if (day != null) {
                days.put(name.substring("jour.".length()), day);
            }
        }
        return new NewEdition(
                key,
                kit,
                year,
                form.count("places"),
                form.count("attente"),
                form.day("ouverture"),
                form.day("fin"),
                days);
    }

    @GetMapping(Here.ACTIONS + "/chiffres")
    View figures(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam Optional<SchoolYear> annee) {
        SchoolYear year = annee.orElseGet(this::thisYear);
        return new FiguresPage(
                frame.titled("Les actions en chiffres").at(named(association).name()),
                Here.actions(association) + "/chiffres",
                year,
                campaigns.figures(association, year));
    }

    @GetMapping("/actions/chiffres")
    View national(Frame frame, @RequestParam Optional<SchoolYear> annee) {
        SchoolYear year = annee.orElseGet(this::thisYear);
        return new FiguresPage(
                frame.titled("Les actions de la fédération en chiffres"),
                "/actions/chiffres",
                year,
                campaigns.figures(year));
    }

    /// The kit's own figures, to start from.
    private Map<String, String> proposed(Kit kit, SchoolYear year) {
        KitCampaign rules = kit.campaign().orElseThrow();
        Map<String, String> typed = new HashMap<>();
        typed.put("cle", Ids.next(clock).toString());
        rules.places().ifPresent(count -> typed.put("places", String.valueOf(count)));
        rules.waiting().ifPresent(count -> typed.put("attente", String.valueOf(count)));
        for (KitCampaign.Milestone day : rules.calendar()) {
            LocalDate first = day.day().atYear(year.startsIn());
            LocalDate on =
                    first.isBefore(year.firstDay()) ? day.day().atYear(year.startsIn() + 1) : first;
            typed.put("jour." + day.key(), on.toString());
        }
        return typed;
    }

    private EditionFormPage form(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            Kit kit,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new EditionFormPage(
                frame.titled("Ouvrir « " + kit.title() + " »").at(named(association).name()),
                Here.actions(association),
                year,
                kit,
                typed,
                sentences);
    }

    private Kit chosen(AssociationId association, SchoolYear year, String code) {
        return campaigns.catalogue(association, year).stream()
                .filter(kit -> kit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("no action to open from " + code));
    }

    private SchoolYear thisYear() {
        return SchoolYear.of(LocalDate.now(clock));
    }

    private Association named(AssociationId association) {
        return places.association(association)
                .orElseThrow(() -> new NotFound("no association " + association));
    }
}
