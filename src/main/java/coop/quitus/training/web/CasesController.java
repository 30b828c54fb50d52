package coop.quitus.training.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.training.CaseLoan;
import coop.quitus.training.TrainingFinding;
import coop.quitus.training.TrainingSentences;
import coop.quitus.training.TravellingCase;
import coop.quitus.training.TravellingCases;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The cases: a cooperative books them, the association hands them out and takes them back.
@Controller
class CasesController {

    private static final String KEPT = Where.ASSOCIATION + "/malles";
    private static final String LENT = Where.COOPERATIVE + "/malles";

    private final TravellingCases cases;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    CasesController(TravellingCases cases, Places places, Rights rights, Clock clock) {
        this.cases = cases;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(KEPT)
    View keep(Frame frame, @PathVariable AssociationId association, Person reader) {
        return kept(frame, association, reader, Map.of(), List.of());
    }

    @PostMapping(KEPT)
    View add(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam UUID cle,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        var asked =
                new TravellingCase(
                        cle, form.text("titre"), form.text("contenu"), form.count("jours"));
        if (!form.faults().isEmpty()) {
            return kept(frame, association, reader, sent, form.faults()).refused();
        }
        return after(
                cases.add(association, asked, reader.acting()),
                frame,
                association,
                reader,
                sent,
                "La malle est à l'inventaire.");
    }

    @PostMapping(KEPT + "/prets/{loan}/sortie")
    View handOut(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID loan,
            @RequestParam(defaultValue = "") String etat,
            Person reader) {
        return after(
                cases.handOut(association, loan, etat.strip(), reader.acting()),
                frame,
                association,
                reader,
                Map.of(),
                "La malle est sortie.");
    }

    @PostMapping(KEPT + "/prets/{loan}/retour")
    View takeBack(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID loan,
            @RequestParam(defaultValue = "") String etat,
            Person reader) {
        return after(
                cases.takeBack(association, loan, etat.strip(), reader.acting()),
                frame,
                association,
                reader,
                Map.of(),
                "La malle est revenue.");
    }

    private <T> View after(
            Outcome<T, TrainingFinding> outcome,
            Frame frame,
            AssociationId association,
            Person reader,
            Map<String, String> sent,
            String word) {
        return switch (outcome) {
            case Outcome.Done<T, TrainingFinding> _ ->
                    SeeOther.page(Where.path(association) + "/malles").saying(word);
            case Outcome.Refused<T, TrainingFinding>(var findings) ->
                    kept(frame, association, reader, sent, TrainingSentences.of(findings))
                            .refused();
        };
    }

    private CasesPage kept(
            Frame frame,
            AssociationId association,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        String here = Where.path(association) + "/malles";
        Frame framed =
                Where.framed(
                        frame,
                        "Les malles pédagogiques",
                        Where.association(places, association).name());
        List<CaseLoan> loans = cases.loans(association);
        boolean writes = rights.opens("POST", here, reader);
        return page(framed, here, true, writes, association, loans, sent, sentences);
    }

    @GetMapping(LENT)
    View lend(Frame frame, @PathVariable CooperativeId cooperative, Person reader) {
        return lent(frame, cooperative, reader, Map.of(), List.of());
    }

    @PostMapping(LENT + "/{travelling}/reservation")
    View book(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID travelling,
            @RequestParam UUID cle,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        LocalDate from = form.day("du");
        LocalDate until = form.day("jusqua");
        Where.cooperative(places, cooperative);
        if (!form.faults().isEmpty()) {
            return lent(frame, cooperative, reader, sent, form.faults()).refused();
        }
        return afterBooking(
                cases.book(cooperative, cle, travelling, from, until, reader.acting()),
                frame,
                cooperative,
                reader,
                sent,
                "La malle est réservée pour vous.");
    }

    @PostMapping(LENT + "/prets/{loan}/annulation")
    View cancel(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID loan,
            Person reader) {
        Where.cooperative(places, cooperative);
        return afterBooking(
                cases.cancel(cooperative, loan, reader.acting()),
                frame,
                cooperative,
                reader,
                Map.of(),
                "La réservation est annulée.");
    }

    private View afterBooking(
            Outcome<CaseLoan, TrainingFinding> outcome,
            Frame frame,
            CooperativeId cooperative,
            Person reader,
            Map<String, String> sent,
            String word) {
        return switch (outcome) {
            case Outcome.Done<CaseLoan, TrainingFinding> _ ->
                    SeeOther.page(Where.path(cooperative) + "/malles").saying(word);
            case Outcome.Refused<CaseLoan, TrainingFinding>(var findings) ->
                    lent(frame, cooperative, reader, sent, TrainingSentences.of(findings))
                            .refused();
        };
    }

    private CasesPage lent(
            Frame frame,
            CooperativeId cooperative,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        Cooperative where = Where.cooperative(places, cooperative);
        String here = Where.path(cooperative) + "/malles";
        List<CaseLoan> loans =
                cases.loans(where.association()).stream()
                        .filter(one -> one.borrower().equals(cooperative))
                        .toList();
        Frame framed = Where.framed(frame, "Les malles pédagogiques", where.name());
        boolean writes = rights.opens("POST", here + "/" + new UUID(0, 0) + "/reservation", reader);
        return page(framed, here, false, writes, where.association(), loans, sent, sentences);
    }

    private CasesPage page(
            Frame frame,
            String here,
            boolean keeper,
            boolean writes,
            AssociationId association,
            List<CaseLoan> loans,
            Map<String, String> sent,
            List<Sentence> sentences) {
        LocalDate today = LocalDate.now(clock);
        List<CaseLoan> taken =
                cases.loans(association).stream()
                        .filter(one -> one.state() != CaseLoan.State.BACK)
                        .filter(one ->
                                one.state() == CaseLoan.State.OUT || !one.until().isBefore(today))
                        .toList();
        return new CasesPage(
                frame,
                here,
                keeper,
                writes,
                cases.of(association),
                loans,
                taken,
                today,
                Ids.next(clock),
                sent,
                sentences);
    }
}
