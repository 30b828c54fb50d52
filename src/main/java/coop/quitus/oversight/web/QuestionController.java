package coop.quitus.oversight.web;

import coop.quitus.document.DocumentSentences;
import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.OversightFinding;
import coop.quitus.oversight.OversightSentences;
import coop.quitus.oversight.Question;
import coop.quitus.oversight.Questions;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// One question: the cooperative answers, who asked asks again or says that it is resolved.
@Controller
class QuestionController {

    private static final String QUESTION = Here.YEAR + "/questions/{question}";

    private final Questions questions;
    private final Vouchers vouchers;
    private final Places places;
    private final Rights rights;

    QuestionController(Questions questions, Vouchers vouchers, Places places, Rights rights) {
        this.questions = questions;
        this.vouchers = vouchers;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping(QUESTION)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID question,
            Person reader) {
        return page(frame, find(cooperative, year, question), reader, "", List.of());
    }

    @PostMapping(QUESTION + "/reponses")
    View answer(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "") String mots,
            @RequestParam(required = false) @Nullable MultipartFile justificatif,
            Person reader)
            throws IOException {
        Question asked = find(cooperative, year, question);
        String voucher = "";
        // A voucher without words is not kept: nobody would know what it is for.
        if (justificatif != null && !justificatif.isEmpty() && !mots.isBlank()) {
            try (InputStream content = justificatif.getInputStream()) {
                switch (vouchers.keep(cooperative, content, name(justificatif), reader.acting())) {
                    case Outcome.Done<Voucher, VoucherFinding>(Voucher kept, var _) ->
                            voucher = kept.hash();
                    case Outcome.Refused<Voucher, VoucherFinding>(var findings) -> {
                        List<Sentence> said = findings.stream().map(DocumentSentences::of).toList();
                        return page(frame, asked, reader, mots, said).refused();
                    }
                }
            }
        }
        return after(
                frame,
                asked,
                reader,
                mots,
                questions.answer(cooperative, question, mots, voucher, reader.acting()),
                "Votre réponse est partie.");
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    @PostMapping(QUESTION + "/suite")
    View askAgain(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "") String mots,
            Person reader) {
        return after(
                frame,
                find(cooperative, year, question),
                reader,
                mots,
                questions.askAgain(cooperative, question, mots, reader.acting()),
                "Votre question est partie.");
    }

    @PostMapping(QUESTION + "/resolution")
    View resolve(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "") String mots,
            Person reader) {
        return after(
                frame,
                find(cooperative, year, question),
                reader,
                mots,
                questions.resolve(cooperative, question, mots, reader.acting()),
                "La question est résolue.");
    }

    private Question find(CooperativeId cooperative, SchoolYear year, UUID id) {
        return questions
                .find(cooperative, id)
                .filter(one -> one.year().equals(year))
                .orElseThrow(() -> new NotFound("no question " + id));
    }

    private View after(
            Frame frame,
            Question asked,
            Person reader,
            String words,
            Outcome<Question, OversightFinding> outcome,
            String word) {
        return switch (outcome) {
            case Outcome.Done<Question, OversightFinding>(Question now, var _) ->
                    SeeOther.page(
                                    Here.year(now.cooperative(), now.year())
                                            + "/questions/"
                                            + now.id())
                            .saying(word);
            case Outcome.Refused<Question, OversightFinding>(var findings) ->
                    page(frame, asked, reader, words, OversightSentences.of(findings)).refused();
        };
    }

    private QuestionPage page(
            Frame frame, Question question, Person reader, String words, List<Sentence> sentences) {
        String path = Here.year(question.cooperative(), question.year());
        String here = path + "/questions/" + question.id();
        String place =
                places.cooperative(question.cooperative())
                        .orElseThrow(() -> new NotFound("no cooperative"))
                        .name();
        return new QuestionPage(
                Here.framed(
                        frame,
                        question.piece().isEmpty()
                                ? "Une question sur l'année"
                                : "Une question sur " + question.piece(),
                        place),
                path,
                question,
                rights.opens("POST", here + "/reponses", reader),
                rights.opens("POST", here + "/suite", reader),
                words,
                sentences);
    }
}
