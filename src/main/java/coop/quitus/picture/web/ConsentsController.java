package coop.quitus.picture.web;

import coop.quitus.document.Papers;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Consent;
import coop.quitus.picture.Consent.Way;
import coop.quitus.picture.Consent.Word;
import coop.quitus.picture.ConsentLedger;
import coop.quitus.picture.PictureFinding;
import coop.quitus.picture.PictureSentences;
import coop.quitus.picture.Use;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.Pupils;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The agreements of a class: read them, write an evening's papers, print the blank form.
@Controller
class ConsentsController {

    private static final String CONSENTS = Here.CLASS + "/accords";

    private final ConsentLedger ledger;
    private final Pupils pupils;
    private final Places places;
    private final Rights rights;
    private final Papers papers;
    private final Clock clock;

    ConsentsController(
            ConsentLedger ledger,
            Pupils pupils,
            Places places,
            Rights rights,
            Papers papers,
            Clock clock) {
        this.ledger = ledger;
        this.pupils = pupils;
        this.places = places;
        this.rights = rights;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping(CONSENTS)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person reader) {
        return page(frame, cooperative, year, code, reader, Map.of(), List.of());
    }

    @PostMapping(CONSENTS)
    View say(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        LocalDate day = form.day("le");
        LocalDate on = day == null ? LocalDate.now(clock) : day;
        List<Consent> said = new ArrayList<>();
        for (Pupil pupil : pupils.of(cooperative, year, code)) {
            for (Use use : Use.values()) {
                String word = form.text(ConsentsPage.field(pupil, use));
                Arrays.stream(Word.values())
                        .filter(one -> one.name().equals(word))
                        .map(one -> new Consent(pupil.id(), use, one, way(one, form), on))
                        .forEach(said::add);
            }
        }
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, year, code, reader, sent, form.faults()).refused();
        }
        return switch (ledger.say(cooperative, year, said, reader.acting())) {
            case Outcome.Done<Integer, PictureFinding>(Integer lines, var _) ->
                    SeeOther.page(Here.ofClass(cooperative, year, code) + "/accords")
                            .saying(noted(lines));
            case Outcome.Refused<Integer, PictureFinding>(var findings) ->
                    page(
                                    frame,
                                    cooperative,
                                    year,
                                    code,
                                    reader,
                                    sent,
                                    PictureSentences.of(findings))
                            .refused();
        };
    }

    private static Way way(Word word, SentForm form) {
        return word == Word.GIVEN
                ? Way.SIGNED
                : Arrays.stream(Way.values())
                        .filter(one -> one.name().equals(form.text("comment")))
                        .findFirst()
                        .orElse(Way.WRITTEN);
    }

    private static String noted(int lines) {
        return switch (lines) {
            case 0 -> "Rien n'a changé.";
            case 1 -> "1 réponse est notée.";
            default -> lines + " réponses sont notées.";
        };
    }

    private ConsentsPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        String album = Here.ofClass(cooperative, year, code);
        List<Pupil> children = pupils.of(cooperative, year, code);
        return new ConsentsPage(
                frame.titled("Les accords de " + Here.unit(places, cooperative, code).name()),
                album + "/accords",
                album,
                children,
                ledger.of(cooperative, year, children.stream().map(Pupil::id).toList()),
                sent.getOrDefault("le", LocalDate.now(clock).toString()),
                sent,
                rights.opens("POST", album + "/accords", reader),
                sentences);
    }

    @GetMapping(CONSENTS + "/eleves/{pupil}")
    View history(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID pupil) {
        Pupil child = pupils.find(cooperative, pupil).orElseThrow(() -> new NotFound("no pupil"));
        return new ConsentHistoryPage(
                frame.titled("Ce que la famille a dit pour " + child.firstName()),
                Here.ofClass(cooperative, year, code) + "/accords",
                ledger.history(cooperative, year, pupil));
    }

    @GetMapping(CONSENTS + "/feuille.pdf")
    View form(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        var paper =
                new ConsentFormPaper(
                        places.cooperative(cooperative).orElseThrow().name(),
                        Here.unit(places, cooperative, code).name(),
                        year,
                        year.firstDay().atStartOfDay(ZoneId.of("Europe/Paris")).toInstant());
        return new Download(
                "accord-images-" + year + ".pdf",
                "application/pdf",
                out -> out.write(papers.pdf(paper)));
    }
}
