package coop.quitus.letter.web;

import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.Letters;
import coop.quitus.partner.Partner;
import coop.quitus.partner.Partners;
import coop.quitus.pupil.ClassDoor;
import coop.quitus.pupil.ClassDoors;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A class makes a letter better, brings it to its council, and reads the answer.
@Controller
class ClassLetterController implements ClassDoors {

    private static final int PLACE_AMONG_DOORS = 40;

    private final Letters letters;
    private final Partners partners;

    ClassLetterController(Letters letters, Partners partners) {
        this.letters = letters;
        this.partners = partners;
    }

    @Override
    public List<ClassDoor> doors(ClassSession session) {
        return List.of(new ClassDoor(Here.CLASS, "Nos lettres", "mail", PLACE_AMONG_DOORS));
    }

    @GetMapping(Here.CLASS + "/{letter}")
    View show(Frame frame, ClassSession session, @PathVariable UUID letter) {
        return page(frame, session, ours(session, letter), Map.of(), List.of());
    }

    private Letter ours(ClassSession session, UUID letter) {
        return letters.find(session.cooperative(), letter)
                .filter(one -> ClassLettersController.isOurs(session, one))
                .orElseThrow(() -> new NotFound("not a letter of this class"));
    }

    @PostMapping(Here.CLASS + "/{letter}/texte")
    View rewrite(
            Frame frame,
            ClassSession session,
            @PathVariable UUID letter,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> sent) {
        Letter known = ours(session, letter);
        return after(
                frame,
                session,
                known,
                letters.rewrite(
                        session.cooperative(),
                        letter,
                        version,
                        sent.getOrDefault("objet", ""),
                        sent.getOrDefault("texte", ""),
                        session.actor()),
                "Le texte est gardé.",
                sent);
    }

    @PostMapping(Here.CLASS + "/{letter}/conseil")
    View propose(Frame frame, ClassSession session, @PathVariable UUID letter) {
        Letter known = ours(session, letter);
        return after(
                frame,
                session,
                known,
                letters.propose(session.cooperative(), letter, session.actor()),
                "Le conseil en parlera.",
                Map.of());
    }

    @PostMapping(Here.CLASS + "/{letter}/lue")
    View read(Frame frame, ClassSession session, @PathVariable UUID letter) {
        Letter known = ours(session, letter);
        return after(
                frame,
                session,
                known,
                letters.read(session.cooperative(), letter, session.actor()),
                "La classe a lu la réponse.",
                Map.of());
    }

    private View after(
            Frame frame,
            ClassSession session,
            Letter letter,
            Outcome<Letter, LetterFinding> outcome,
            String word,
            Map<String, String> sent) {
        return switch (outcome) {
            case Outcome.Done<Letter, LetterFinding> _ ->
                    SeeOther.page(Here.CLASS + "/" + letter.id()).saying(word);
            case Outcome.Refused<Letter, LetterFinding>(var findings) ->
                    page(frame, session, letter, sent, Here.said(findings)).refused();
        };
    }

    private ClassLetterPage page(
            Frame frame,
            ClassSession session,
            Letter letter,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new ClassLetterPage(
                frame.titled("Notre lettre").at(session.className()),
                session,
                letter,
                partners.find(session.cooperative(), letter.partner())
                        .map(Partner::name)
                        .orElse(""),
                letters.versions(session.cooperative(), letter.id()),
                typed,
                sentences);
    }
}
