package coop.quitus.letter.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.letter.Addressing;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.LetterTemplates;
import coop.quitus.letter.Letters;
import coop.quitus.letter.NewLetter;
import coop.quitus.partner.Partners;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The letters of a school, as adults see them, and a new one.
@Controller("classLettersController")
class LettersController {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Letters letters;
    private final LetterTemplates templates;
    private final Addressing addressing;
    private final Partners partners;
    private final Places places;
    private final Rights rights;

    LettersController(
            Letters letters,
            LetterTemplates templates,
            Addressing addressing,
            Partners partners,
            Places places,
            Rights rights) {
        this.letters = letters;
        this.templates = templates;
        this.addressing = addressing;
        this.partners = partners;
        this.places = places;
        this.rights = rights;
    }

    static String path(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/lettres";
    }

    @GetMapping(Here.LETTERS)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        String path = path(cooperative, year);
        return new LettersPage(
                frame.titled("Les lettres"),
                path,
                letters.of(cooperative, year),
                partners.of(cooperative),
                rights.opens("POST", path, reader));
    }

    @GetMapping(Here.LETTERS + "/nouvelle")
    View begin(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> asked) {
        Cooperative school = school(cooperative);
        Map<String, String> typed = new HashMap<>(asked);
        templates
                .find(school.association(), year, asked.getOrDefault("modele", ""))
                .ifPresent(template -> {
                    Map<String, String> known = Map.of("ecole", school.name());
                    typed.put("objet", template.subjectWith(known));
                    typed.put("texte", template.bodyWith(known));
                });
        return page(frame, school, year, typed, List.of());
    }

    @PostMapping(Here.LETTERS)
    View draft(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        UUID to = Here.id(sent, "partenaire");
        var asked =
                new NewLetter(
                        Here.key(sent),
                        year,
                        sent.getOrDefault("classe", ""),
                        Objects.requireNonNullElse(to, NOBODY),
                        Here.id(sent, "copie"),
                        sent.getOrDefault("objet", ""),
                        sent.getOrDefault("texte", ""),
                        sent.getOrDefault("modele", ""),
                        "");
        return switch (letters.draft(cooperative, asked, reader.acting())) {
            case Outcome.Done<Letter, LetterFinding> done ->
                    SeeOther.page(done.value().href(cooperative))
                            .saying("La lettre est commencée.");
            case Outcome.Refused<Letter, LetterFinding>(var findings) ->
                    page(frame, school(cooperative), year, sent, Here.said(findings)).refused();
        };
    }

    private Cooperative school(CooperativeId cooperative) {
        return places.cooperative(cooperative)
                .orElseThrow(() -> new NotFound("no cooperative " + cooperative));
    }

    private NewLetterPage page(
            Frame frame,
            Cooperative school,
            SchoolYear year,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new NewLetterPage(
                frame.titled("Écrire une lettre"),
                path(school.id(), year),
                addressing.matters(),
                templates.of(school.association(), year),
                school.classes().stream().map(one -> new Choice(one.code(), one.name())).toList(),
                partners.of(school.id()).stream()
                        .map(one ->
                                new Choice(one.id().toString(), one.name(), one.kind().inFrench()))
                        .toList(),
                typed.getOrDefault("cle", UUID.randomUUID().toString()),
                typed,
                sentences);
    }
}
