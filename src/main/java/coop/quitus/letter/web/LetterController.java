package coop.quitus.letter.web;

import coop.quitus.document.SentFiles;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.LetterAnswer;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.Letters;
import coop.quitus.letter.SentLetter;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// One letter, step by step: the text, the council, the signature, the sending, the answer.
@Controller
class LetterController {

    private final Letters letters;
    private final LetterPages pages;
    private final SentFiles files;

    LetterController(Letters letters, LetterPages pages, SentFiles files) {
        this.letters = letters;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping(Here.LETTER)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID letter,
            Person reader) {
        return pages.of(frame, cooperative, letter, reader);
    }

    @GetMapping(Here.LETTER + "/accord/{number}")
    View file(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID letter,
            @PathVariable int number) {
        return files.hand(
                cooperative,
                letters.answers(cooperative, letter).stream()
                        .filter(answer -> answer.number() == number)
                        .map(LetterAnswer::file)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no such answer")));
    }

    @PostMapping(Here.LETTER + "/texte")
    View rewrite(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID letter,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return pages.after(
                frame,
                cooperative,
                letter,
                letters.rewrite(
                        cooperative,
                        letter,
                        version,
                        sent.getOrDefault("objet", ""),
                        sent.getOrDefault("texte", ""),
                        reader.acting()),
                "Le texte est gardé, l'ancien aussi.",
                sent,
                reader);
    }

    @PostMapping(Here.LETTER + "/conseil")
    View propose(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID letter,
            Person reader) {
        return pages.after(
                frame,
                cooperative,
                letter,
                letters.propose(cooperative, letter, reader.acting()),
                "La lettre est à l'ordre du jour du prochain conseil.",
                Map.of(),
                reader);
    }

    @PostMapping(Here.LETTER + "/adoption")
    View adopt(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID letter,
            @RequestParam Map<String, String> sent,
            Person reader) {
        UUID decision = Here.id(sent, "decision");
        return pages.after(
                frame,
                cooperative,
                letter,
                letters.adopt(
                        cooperative, letter, decision == null ? letter : decision, reader.acting()),
                "La lettre est adoptée : son texte ne change plus.",
                sent,
                reader);
    }

    @PostMapping(Here.LETTER + "/signature")
    View sign(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID letter,
            Person reader) {
        return pages.after(
                frame,
                cooperative,
                letter,
                letters.sign(cooperative, letter, reader.acting()),
                "C'est signé.",
                Map.of(),
                reader);
    }

    @PostMapping(Here.LETTER + "/papier")
    View signedOnPaper(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID letter,
            @RequestParam Map<String, String> sent,
            @RequestParam MultipartFile fichier,
            Person reader) {
        SentFiles.Kept kept = files.keep(cooperative, fichier, reader.acting());
        return kept.faults().isEmpty()
                ? pages.after(
                        frame,
                        cooperative,
                        letter,
                        letters.signedOnPaper(
                                cooperative,
                                letter,
                                sent.getOrDefault("signataire", ""),
                                kept.hash(),
                                reader.acting()),
                        "La signature est notée.",
                        sent,
                        reader)
                : pages.refused(frame, cooperative, letter, sent, kept.faults(), reader);
    }

    @PostMapping(Here.LETTER + "/courriel")
    View mail(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID letter,
            Person reader) {
        return switch (letters.send(cooperative, letter, true, reader.acting())) {
            case Outcome.Done<SentLetter, LetterFinding> done ->
                    SeeOther.page(done.value().letter().href(cooperative))
                            .saying("La lettre part, avec le lien pour répondre.");
            case Outcome.Refused<SentLetter, LetterFinding>(var findings) ->
                    pages.refused(
                            frame, cooperative, letter, Map.of(), Here.said(findings), reader);
        };
    }

    @PostMapping(Here.LETTER + "/impression")
    View print(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID letter,
            Person reader) {
        return switch (letters.send(cooperative, letter, false, reader.acting())) {
            case Outcome.Done<SentLetter, LetterFinding> done ->
                    new Download(
                            "lettre.pdf",
                            "application/pdf",
                            out ->
                                    out.write(
                                            letters.paper(
                                                    cooperative,
                                                    letter,
                                                    done.value().secret(),
                                                    reader.acting())));
            case Outcome.Refused<SentLetter, LetterFinding>(var findings) ->
                    pages.refused(
                            frame, cooperative, letter, Map.of(), Here.said(findings), reader);
        };
    }

    @PostMapping(Here.LETTER + "/reponse")
    View answered(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID letter,
            @RequestParam Map<String, String> sent,
            @RequestParam MultipartFile fichier,
            Person reader) {
        SentFiles.Kept kept = files.keep(cooperative, fichier, reader.acting());
        return kept.faults().isEmpty()
                ? pages.after(
                        frame,
                        cooperative,
                        letter,
                        letters.answered(
                                cooperative,
                                letter,
                                AnswerForm.of(sent, kept.hash()),
                                reader.acting()),
                        "La réponse est notée.",
                        sent,
                        reader)
                : pages.refused(frame, cooperative, letter, sent, kept.faults(), reader);
    }
}
