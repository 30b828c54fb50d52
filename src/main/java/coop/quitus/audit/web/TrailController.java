package coop.quitus.audit.web;

import coop.quitus.audit.Trail;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
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

/// From a figure of the aggregated accounts down to one voucher, a page for each step.
@Controller
class TrailController {

    private static final String FIGURES = Rooms.HERE + "/agreges";
    private static final String ENTRY = Rooms.HERE + "/ecritures/{section}/{piece}";

    private final Rooms rooms;
    private final Trail trail;
    private final Books books;
    private final Questions questions;
    private final Clock clock;

    TrailController(Rooms rooms, Trail trail, Books books, Questions questions, Clock clock) {
        this.rooms = rooms;
        this.trail = trail;
        this.books = books;
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping(FIGURES)
    View figures(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        return new FiguresPage(
                Rooms.framed(frame, "Les comptes agrégés " + year.inFrench(), room),
                room,
                trail.figures(association, year));
    }

    @GetMapping(FIGURES + "/{account}")
    View shares(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable String account,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        Trail.Figure figure = figure(room, account);
        return new SharesPage(
                Rooms.framed(frame, figure.label(), room),
                room,
                figure,
                trail.shares(association, year, figure.account()));
    }

    @GetMapping(FIGURES + "/{account}/{section}")
    View postings(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable String account,
            @PathVariable CooperativeId section,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        Trail.Figure figure = figure(room, account);
        Cooperative cooperative = rooms.section(room, section);
        Money share =
                Money.sum(
                        trail.shares(association, year, figure.account()).stream()
                                .filter(one -> one.cooperative().equals(section))
                                .map(Trail.Share::amount));
        return new PostingsPage(
                Rooms.framed(frame, figure.label() + ", " + cooperative.name(), room),
                room,
                figure,
                cooperative,
                share,
                trail.postings(section, year, figure.account()));
    }

    private Trail.Figure figure(Room room, String account) {
        return trail.figures(room.association(), room.year()).stream()
                .filter(one -> one.account().value().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("no figure " + account));
    }

    @GetMapping(ENTRY)
    View entry(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable CooperativeId section,
            @PathVariable String piece,
            @RequestParam(defaultValue = "") String poste,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        Trail.Figure figure = poste.isEmpty() ? null : figure(room, poste);
        return page(frame, room, figure, evidence(room, section, piece), "", List.of());
    }

    @PostMapping(ENTRY + "/questions")
    View ask(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable CooperativeId section,
            @PathVariable String piece,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String mots,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        Trail.Evidence evidence = evidence(room, section, piece);
        return switch (questions.ask(
                section, year, cle, evidence.entry().id().value(), mots, reader.acting())) {
            case Outcome.Done<Question, OversightFinding> _ ->
                    SeeOther.page(room.here() + "/ecritures/" + section + "/" + piece)
                            .saying(
                                    "La question est posée : la coopérative y répond dans ses pages.");
            case Outcome.Refused<Question, OversightFinding>(var findings) ->
                    page(frame, room, null, evidence, mots, OversightSentences.of(findings))
                            .refused();
        };
    }

    private Trail.Evidence evidence(Room room, CooperativeId section, String piece) {
        Cooperative cooperative = rooms.section(room, section);
        return trail.evidence(cooperative.id(), room.year(), piece)
                .orElseThrow(() -> new NotFound("no piece " + piece));
    }

    private EvidencePage page(
            Frame frame,
            Room room,
            Trail.@Nullable Figure figure,
            Trail.Evidence evidence,
            String typed,
            List<Sentence> sentences) {
        var entry = evidence.entry();
        return new EvidencePage(
                Rooms.framed(frame, entry.piece() + ", " + entry.label(), room),
                room,
                figure,
                evidence,
                books.chart(room.year()),
                questions.on(evidence.cooperative().id(), entry.id().value()),
                Ids.next(clock),
                typed,
                sentences);
    }
}
