package coop.quitus.sampling.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Till;
import coop.quitus.sampling.SamplingFinding;
import coop.quitus.sampling.SamplingSentences;
import coop.quitus.sampling.Visit;
import coop.quitus.sampling.VisitConclusion;
import coop.quitus.sampling.VisitLook;
import coop.quitus.sampling.VisitObservation;
import coop.quitus.sampling.Visits;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One visit: the checklist on a telephone, what was found, the answers, and its end.
@Controller
class VisitController {

    private final Visits visits;
    private final Books books;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    VisitController(Visits visits, Books books, Places places, Rights rights, Clock clock) {
        this.visits = visits;
        this.books = books;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.VISIT)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, reader, Map.of(), List.of());
    }

    @PostMapping(Here.VISIT + "/pointages/{thing}")
    View look(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String thing,
            @RequestParam VisitLook.Verdict vu,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        Money counted = form.text("somme").isEmpty() ? null : form.money("somme");
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, year, reader, sent, form.faults()).refused();
        }
        return after(
                visits.look(
                        cooperative,
                        year,
                        thing,
                        vu,
                        form.text("mots-" + thing),
                        counted,
                        reader.acting()),
                frame,
                cooperative,
                year,
                reader,
                sent,
                "");
    }

    @PostMapping(Here.VISIT + "/constats")
    View observe(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam VisitObservation.Gravity gravite,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        LocalDate due = form.day("echeance");
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, year, reader, sent, form.faults()).refused();
        }
        var found =
                new Visits.Found(
                        gravite,
                        form.text("constat"),
                        form.text("piece"),
                        form.text("regle"),
                        form.text("demande"),
                        due);
        return after(
                visits.observe(cooperative, year, found, reader.acting()),
                frame,
                cooperative,
                year,
                reader,
                sent,
                "Le constat est écrit.");
    }

    @PostMapping(Here.VISIT + "/constats/{number}/reponse")
    View answer(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable int number,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return after(
                visits.answer(
                        cooperative,
                        year,
                        number,
                        new SentForm(sent).text("mots"),
                        reader.acting()),
                frame,
                cooperative,
                year,
                reader,
                sent,
                "Votre réponse est partie à l'association.");
    }

    @PostMapping(Here.VISIT + "/constats/{number}/fin")
    View close(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable int number,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return after(
                visits.close(
                        cooperative,
                        year,
                        number,
                        new SentForm(sent).text("mots"),
                        reader.acting()),
                frame,
                cooperative,
                year,
                reader,
                sent,
                "Ce constat est clos.");
    }

    @PostMapping(Here.VISIT + "/conclusion")
    View conclude(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam VisitConclusion.Verdict avis,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        LocalDate day = form.day("jour");
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, year, reader, sent, form.faults()).refused();
        }
        return after(
                visits.conclude(
                        cooperative, year, avis, form.text("conclusion"), day, reader.acting()),
                frame,
                cooperative,
                year,
                reader,
                sent,
                "La visite est signée. Son rapport scellé est prêt.");
    }

    private View after(
            Outcome<Visit, SamplingFinding> outcome,
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            String word) {
        return switch (outcome) {
            case Outcome.Done<Visit, SamplingFinding> _ ->
                    SeeOther.page(Here.visit(cooperative, year)).saying(word);
            case Outcome.Refused<Visit, SamplingFinding>(var findings) ->
                    page(frame, cooperative, year, reader, sent, SamplingSentences.of(findings))
                            .refused();
        };
    }

    @GetMapping(Here.VISIT + "/feuille.pdf")
    View worksheet(
            @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year, Person reader) {
        Visit visit = visit(cooperative, year);
        if (!discloses(visit, reader)) {
            throw new NotFound("not before the visit");
        }
        byte[] pdf = visits.worksheet(cooperative, year);
        return new Download(
                "visite-" + Here.cooperative(places, cooperative).number() + ".pdf",
                "application/pdf",
                out -> out.write(pdf));
    }

    @GetMapping(Here.VISIT + "/rapport.pdf")
    View report(
            @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year, Person reader) {
        byte[] pdf =
                visits.report(cooperative, year, reader.acting())
                        .orElseThrow(() -> new NotFound("the visit is not signed"));
        return new Download(
                "rapport-visite-" + Here.cooperative(places, cooperative).number() + ".pdf",
                "application/pdf",
                out -> out.write(pdf));
    }

    private Visit visit(CooperativeId cooperative, SchoolYear year) {
        return visits.of(cooperative, year).orElseThrow(() -> new NotFound("no visit"));
    }

    /// Which pieces were drawn is for the association until the visit is signed.
    private boolean discloses(Visit visit, Person reader) {
        Cooperative where = Here.cooperative(places, visit.cooperative());
        return visit.concluded()
                || rights.opens("GET", Here.draws(where.association(), visit.year()), reader);
    }

    private VisitPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        Visit visit = visit(cooperative, year);
        Cooperative where = Here.cooperative(places, cooperative);
        String here = Here.visit(cooperative, year);
        LocalDate today = LocalDate.now(clock);
        @Nullable String back =
                rights.opens("GET", Here.draws(where.association(), year), reader)
                        ? Here.draws(where.association(), year)
                        : null;
        return new VisitPage(
                Here.framed(frame, "La visite " + year.inFrench(), where.name()),
                here,
                back,
                "/cooperatives/" + cooperative + "/exercices/" + year.startsIn(),
                visit,
                cash(cooperative, year, today),
                today,
                discloses(visit, reader),
                rights.opens("POST", here + "/conclusion", reader),
                rights.opens("POST", here + "/constats/1/reponse", reader),
                sent,
                sentences);
    }

    private Money cash(CooperativeId cooperative, SchoolYear year, LocalDate today) {
        LocalDate evening = today.isAfter(year.lastDay()) ? year.lastDay() : today;
        return books.tillsOn(cooperative, year, evening).getOrDefault(Till.CASH, Money.ZERO);
    }
}
