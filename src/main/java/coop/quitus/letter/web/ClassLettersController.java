package coop.quitus.letter.web;

import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.letter.Addressing;
import coop.quitus.letter.Addressing.Whom;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.letter.LetterTemplates;
import coop.quitus.letter.Letters;
import coop.quitus.letter.Matter;
import coop.quitus.letter.NewLetter;
import coop.quitus.partner.Partner;
import coop.quitus.partner.Partners;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A class sees its letters, and begins one in three taps: what about, which sort, the words.
@Controller
class ClassLettersController {

    private static final UUID NOBODY = new UUID(0, 0);

    /// The sort without a text: a blank page.
    private static final LetterTemplate BLANK =
            new LetterTemplate(
                    "", "Une page blanche", "", "", false, "pencil", List.of(), false, false);

    private final Letters letters;
    private final LetterTemplates templates;
    private final Addressing addressing;
    private final Partners partners;
    private final Places places;

    ClassLettersController(
            Letters letters,
            LetterTemplates templates,
            Addressing addressing,
            Partners partners,
            Places places) {
        this.letters = letters;
        this.templates = templates;
        this.addressing = addressing;
        this.partners = partners;
        this.places = places;
    }

    @GetMapping(Here.CLASS)
    View show(Frame frame, ClassSession session) {
        return new ClassLettersPage(
                frame.titled("Nos lettres").at(session.className()),
                session,
                letters.of(session.cooperative(), session.year()).stream()
                        .filter(letter -> isOurs(session, letter))
                        .toList(),
                addressing.matters());
    }

    static boolean isOurs(ClassSession session, Letter letter) {
        return letter.year().equals(session.year())
                && (letter.classCode().isEmpty() || letter.classCode().equals(session.classCode()));
    }

    @GetMapping(Here.CLASS + "/nouvelle")
    View begin(
            Frame frame,
            ClassSession session,
            @RequestParam(defaultValue = "") String sujet,
            @RequestParam @Nullable String modele) {
        return page(frame, session, matter(sujet), template(session, modele), Map.of(), List.of());
    }

    private Matter matter(String key) {
        return addressing.matter(key).orElseThrow(() -> new NotFound("no matter " + key));
    }

    private Optional<LetterTemplate> template(ClassSession session, @Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(
                templates.find(association(session), session.year(), code).orElse(BLANK));
    }

    private AssociationId association(ClassSession session) {
        return places.cooperative(session.cooperative()).orElseThrow().association();
    }

    @PostMapping(Here.CLASS + "/nouvelle")
    View draft(
            Frame frame,
            ClassSession session,
            @RequestParam(defaultValue = "") String sujet,
            @RequestParam(defaultValue = "") String modele,
            @RequestParam Map<String, String> sent) {
        Matter matter = matter(sujet);
        LetterTemplate template = template(session, modele).orElse(BLANK);
        Whom whom = addressing.whom(session.cooperative(), matter);
        Map<String, String> words = new HashMap<>(sent);
        words.values().removeIf(String::isBlank);
        String school = places.cooperative(session.cooperative()).orElseThrow().name();
        words.put("classe", Here.from(school, session.classCode()));
        words.put("ecole", school);
        var asked =
                new NewLetter(
                        Here.key(sent),
                        session.year(),
                        session.classCode(),
                        known(session, whom.to(), Here.id(sent, "partenaire")),
                        whom.copies().isEmpty()
                                ? null
                                : known(session, whom.copies(), whom.copies().getFirst().id()),
                        template == BLANK
                                ? sent.getOrDefault("objet", "")
                                : capital(template.subjectWith(words)),
                        template == BLANK
                                ? sent.getOrDefault("texte", "")
                                : template.bodyWith(words),
                        template.code(),
                        "");
        return switch (letters.draft(session.cooperative(), asked, session.actor())) {
            case Outcome.Done<Letter, LetterFinding> done ->
                    SeeOther.page(Here.CLASS + "/" + done.value().id())
                            .saying("La lettre est commencée.");
            case Outcome.Refused<Letter, LetterFinding>(var findings) ->
                    page(frame, session, matter, Optional.of(template), sent, Here.said(findings))
                            .refused();
        };
    }

    /// A line of the directory becomes a partner when a class writes to it.
    private UUID known(ClassSession session, List<Partner> offered, @Nullable UUID chosen) {
        Optional<Partner> one =
                offered.stream().filter(partner -> partner.id().equals(chosen)).findFirst();
        if (one.isEmpty()) {
            return NOBODY;
        }
        CooperativeId cooperative = session.cooperative();
        if (partners.find(cooperative, one.get().id()).isPresent()) {
            return one.get().id();
        }
        return switch (partners.take(cooperative, one.get().id(), session.actor())) {
            case Outcome.Done<Partner, ?> done -> done.value().id();
            case Outcome.Refused<Partner, ?> _ -> NOBODY;
        };
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private ClassBeginPage page(
            Frame frame,
            ClassSession session,
            Matter matter,
            Optional<LetterTemplate> template,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new ClassBeginPage(
                frame.titled(matter.label()).at(session.className()),
                session,
                matter,
                template.orElse(null),
                templates.of(association(session), session.year()),
                addressing.whom(session.cooperative(), matter).to().stream()
                        .map(one -> new Choice(one.id().toString(), one.name(), one.town()))
                        .toList(),
                typed.getOrDefault("cle", UUID.randomUUID().toString()),
                typed,
                sentences);
    }
}
