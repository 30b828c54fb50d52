package coop.quitus.letter.web;

import coop.quitus.document.SentFiles;
import coop.quitus.federation.Places;
import coop.quitus.identity.LinkGuard;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.Letters;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The mayor reads and answers: the link is the key, no account is asked for.
@Controller
class AnswerController {

    private final Letters letters;
    private final Places places;
    private final SentFiles files;
    private final LinkGuard guard;

    AnswerController(Letters letters, Places places, SentFiles files, LinkGuard guard) {
        this.letters = letters;
        this.places = places;
        this.files = files;
        this.guard = guard;
    }

    @GetMapping(Here.ANSWER)
    View show(
            Frame frame,
            @PathVariable CooperativeId place,
            @PathVariable String secret,
            HttpServletRequest request) {
        Letter letter = behind(place, secret, request);
        return page(frame, place, secret, letter, Map.of(), List.of());
    }

    private Letter behind(CooperativeId place, String secret, HttpServletRequest request) {
        return guard.behind(request.getRemoteAddr(), () -> letters.behind(place, secret))
                .orElseThrow(() -> new NotFound("no letter behind this link"));
    }

    @PostMapping(Here.ANSWER)
    View answer(
            Frame frame,
            @PathVariable CooperativeId place,
            @PathVariable String secret,
            @RequestParam Map<String, String> sent,
            @RequestParam MultipartFile fichier,
            HttpServletRequest request) {
        Letter letter = behind(place, secret, request);
        String name = sent.getOrDefault("nom", "").strip();
        var by = new Actor(letter.partner(), name.isEmpty() ? "Partenaire" : name);
        SentFiles.Kept kept = files.keep(place, fichier, by);
        if (!kept.faults().isEmpty()) {
            return page(frame, place, secret, letter, sent, kept.faults()).refused();
        }
        return switch (letters.answer(place, secret, AnswerForm.of(sent, kept.hash()))) {
            case Outcome.Done<Letter, LetterFinding> _ ->
                    SeeOther.page("/reponse/" + place + "/" + secret)
                            .saying("Merci. La classe lira votre réponse.");
            case Outcome.Refused<Letter, LetterFinding>(var findings) ->
                    page(frame, place, secret, letter, sent, Here.said(findings)).refused();
        };
    }

    private AnswerPage page(
            Frame frame,
            CooperativeId place,
            String secret,
            Letter letter,
            Map<String, String> typed,
            List<Sentence> sentences) {
        String school = places.cooperative(place).orElseThrow().name();
        return new AnswerPage(
                frame.titled(letter.subject()).at(school),
                "/reponse/" + place + "/" + secret,
                letter,
                Here.from(school, letter.classCode()),
                school,
                letters.answers(place, letter.id()),
                typed.getOrDefault("cle", UUID.randomUUID().toString()),
                typed,
                sentences);
    }
}
