package coop.quitus.oversight.web;

import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.oversight.OversightFinding;
import coop.quitus.oversight.OversightSentences;
import coop.quitus.oversight.Question;
import coop.quitus.oversight.Questions;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The questions on a year of a cooperative, and on one of its entries. Both sides read them; the
/// association and its auditor ask.
@Controller
class QuestionsController {

    private static final String OF_THE_YEAR = Here.YEAR + "/questions";
    private static final String OF_AN_ENTRY = Here.YEAR + "/cahier/{piece}/questions";

    private final Questions questions;
    private final Books books;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    QuestionsController(
            Questions questions, Books books, Places places, Rights rights, Clock clock) {
        this.questions = questions;
        this.books = books;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(OF_THE_YEAR)
    View ofTheYear(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, null, reader, "", List.of());
    }

    @PostMapping(OF_THE_YEAR)
    View askOfTheYear(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String mots,
            Person reader) {
        return ask(frame, cooperative, year, null, cle, mots, reader);
    }

    @GetMapping(OF_AN_ENTRY)
    View ofAnEntry(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece,
            Person reader) {
        return page(
                frame, cooperative, year, entry(cooperative, year, piece), reader, "", List.of());
    }

    @PostMapping(OF_AN_ENTRY)
    View askOfAnEntry(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String mots,
            Person reader) {
        return ask(frame, cooperative, year, entry(cooperative, year, piece), cle, mots, reader);
    }

    private Entry entry(CooperativeId cooperative, SchoolYear year, String piece) {
        return books.byPiece(cooperative, year, piece)
                .orElseThrow(() -> new NotFound("no piece " + piece));
    }

    private View ask(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            @Nullable Entry entry,
            UUID key,
            String words,
            Person reader) {
        return switch (questions.ask(
                cooperative,
                year,
                key,
                entry == null ? null : entry.id().value(),
                words,
                reader.acting())) {
            case Outcome.Done<Question, OversightFinding> _ ->
                    SeeOther.page(here(cooperative, year, entry))
                            .saying("La question est posée ; la coopérative la voit.");
            case Outcome.Refused<Question, OversightFinding>(var findings) ->
                    page(
                                    frame,
                                    cooperative,
                                    year,
                                    entry,
                                    reader,
                                    words,
                                    OversightSentences.of(findings))
                            .refused();
        };
    }

    private static String here(CooperativeId cooperative, SchoolYear year, @Nullable Entry entry) {
        String path = Here.year(cooperative, year);
        return entry == null
                ? path + "/questions"
                : path + "/cahier/" + entry.piece() + "/questions";
    }

    private QuestionsPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            @Nullable Entry entry,
            Person reader,
            String words,
            List<Sentence> sentences) {
        String place =
                places.cooperative(cooperative)
                        .orElseThrow(() -> new NotFound("no cooperative " + cooperative))
                        .name();
        String here = here(cooperative, year, entry);
        return new QuestionsPage(
                Here.framed(
                        frame,
                        entry == null
                                ? "Les questions " + year.inFrench()
                                : "Les questions sur " + entry.piece() + ", " + entry.label(),
                        place),
                here,
                Here.year(cooperative, year),
                year,
                entry == null ? "" : entry.piece(),
                entry == null
                        ? questions.of(cooperative, year)
                        : questions.on(cooperative, entry.id().value()),
                rights.opens("POST", here, reader),
                Ids.next(clock),
                words,
                sentences);
    }
}
