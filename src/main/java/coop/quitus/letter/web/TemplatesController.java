package coop.quitus.letter.web;

import coop.quitus.bylaw.LocalHistory;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.letter.LetterTemplates;
import coop.quitus.letter.LetterTemplates.OwnText;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The letters that an association's classes find begun.
@Controller
class TemplatesController {

    private static final String PATH = "/associations/{association}/lettres-commencees";

    private final LetterTemplates templates;
    private final LocalHistory history;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    TemplatesController(
            LetterTemplates templates,
            LocalHistory history,
            Places places,
            Rights rights,
            Clock clock) {
        this.templates = templates;
        this.history = history;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam Optional<SchoolYear> annee,
            Person reader) {
        SchoolYear year = annee.orElseGet(this::running);
        return new TemplatesPage(
                framed(frame, association, "Les lettres et les papiers"),
                path(association),
                year,
                beside(templates.of(association, year)),
                beside(templates.office(association, year)),
                rights.opens("POST", path(association) + "/demande", reader));
    }

    private List<TemplatesPage.Pair> beside(List<LetterTemplate> ours) {
        return ours.stream().map(one -> new TemplatesPage.Pair(nation(one.code()), one)).toList();
    }

    @GetMapping(PATH + "/{code}")
    View edit(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable String code,
            @RequestParam Optional<SchoolYear> annee) {
        return form(frame, association, code, annee.orElseGet(this::running), Map.of(), List.of());
    }

    @PostMapping(PATH + "/{code}")
    View write(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable String code,
            @RequestParam SchoolYear annee,
            @RequestParam Map<String, String> sent,
            Actor by) {
        var text =
                new OwnText(
                        code,
                        sent.getOrDefault("objet", ""),
                        sent.getOrDefault("texte", ""),
                        sent.getOrDefault("raison", ""));
        return answer(
                frame,
                association,
                code,
                annee,
                sent,
                templates.write(association, annee, text, by),
                "Ce texte est le vôtre.");
    }

    @PostMapping(PATH + "/{code}/retrait")
    View follow(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable String code,
            @RequestParam SchoolYear annee,
            @RequestParam(defaultValue = "") String raison,
            Actor by) {
        return answer(
                frame,
                association,
                code,
                annee,
                Map.of(),
                templates.follow(association, annee, code, raison, by),
                "Ce texte est de nouveau celui de la fédération.");
    }

    private View answer(
            Frame frame,
            AssociationId association,
            String code,
            SchoolYear year,
            Map<String, String> sent,
            Outcome<LetterTemplate, LetterFinding> outcome,
            String done) {
        return switch (outcome) {
            case Outcome.Done<LetterTemplate, LetterFinding> _ ->
                    SeeOther.page(path(association) + "?annee=" + year).saying(done);
            case Outcome.Refused<LetterTemplate, LetterFinding>(var findings) ->
                    form(frame, association, code, year, sent, Here.said(findings)).refused();
        };
    }

    private TemplateFormPage form(
            Frame frame,
            AssociationId association,
            String code,
            SchoolYear year,
            Map<String, String> sent,
            List<Sentence> sentences) {
        LetterTemplate nation = nation(code);
        LetterTemplate ours =
                (nation.office()
                                ? templates.office(association, year)
                                : templates.of(association, year))
                        .stream().filter(one -> one.code().equals(code)).findFirst().orElse(nation);
        return new TemplateFormPage(
                framed(frame, association, nation.title()),
                path(association),
                year,
                nation,
                ours.own(),
                history.asksWhy(year),
                Map.of(
                        "objet", sent.getOrDefault("objet", ours.subject()),
                        "texte", sent.getOrDefault("texte", ours.body()),
                        "raison", sent.getOrDefault("raison", "")),
                sentences);
    }

    private LetterTemplate nation(String code) {
        return templates.nation(code).orElseThrow(() -> new NotFound("no letter " + code));
    }

    private Frame framed(Frame frame, AssociationId id, String title) {
        String association =
                places.association(id)
                        .orElseThrow(() -> new NotFound("no association " + id))
                        .name();
        Frame titled = frame.titled(title);
        return titled.place().isEmpty() ? titled.at(association) : titled;
    }

    private static String path(AssociationId association) {
        return "/associations/" + association + "/lettres-commencees";
    }

    private SchoolYear running() {
        return SchoolYear.of(LocalDate.now(clock));
    }
}
