package coop.quitus.sampling.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.sampling.Announcement;
import coop.quitus.sampling.DrawMethod;
import coop.quitus.sampling.DrawPopulation;
import coop.quitus.sampling.Draws;
import coop.quitus.sampling.NewAnnouncement;
import coop.quitus.sampling.SamplingFinding;
import coop.quitus.sampling.SamplingSentences;
import coop.quitus.sampling.Visits;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The tenth of a year: its announcement, its draw, and where each visit stands.
@Controller
class DrawsController {

    private final Draws draws;
    private final Visits visits;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    DrawsController(Draws draws, Visits visits, Places places, Rights rights, Clock clock) {
        this.draws = draws;
        this.visits = visits;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    /// The last year that is over: its reports are in, and the tenth is drawn in November.
    @GetMapping(Here.DRAWS)
    View last(@PathVariable AssociationId association) {
        SchoolYear year = SchoolYear.of(LocalDate.now(clock)).previous();
        return SeeOther.page(Here.draws(association, year));
    }

    @GetMapping(Here.DRAWS + "/{year}")
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, association, year, reader, Map.of(), List.of());
    }

    @PostMapping(Here.DRAWS + "/{year}/annonce")
    View announce(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        int risk = form.count("risque");
        int rest = form.count("repos");
        NewAnnouncement asked =
                DrawMethod.SEALED_SEED.name().equals(form.text("methode"))
                        ? NewAnnouncement.sealed(form.text("graine"), risk, rest)
                        : NewAnnouncement.publicValue(
                                form.text("source"), form.day("jour"), risk, rest);
        if (!form.faults().isEmpty()) {
            return page(frame, association, year, reader, sent, form.faults()).refused();
        }
        return switch (draws.announce(association, year, asked, reader.acting())) {
            case Outcome.Done<Announcement, SamplingFinding> _ ->
                    SeeOther.page(Here.draws(association, year))
                            .saying(
                                    "C'est annoncé. La liste est scellée ; la graine vient ensuite.");
            case Outcome.Refused<Announcement, SamplingFinding>(var findings) ->
                    page(frame, association, year, reader, sent, SamplingSentences.of(findings))
                            .refused();
        };
    }

    @PostMapping(Here.DRAWS + "/{year}/tirage")
    View draw(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        String seed = new SentForm(sent).text("graine");
        return switch (draws.draw(association, year, seed, reader.acting())) {
            case Outcome.Done<Draws.Made, SamplingFinding>(var made, var _) -> {
                int drawn = made.tenth().drawn().size();
                yield SeeOther.page(Here.draws(association, year))
                        .saying(
                                drawn == 1
                                        ? "1 coopérative est tirée. Sa feuille de visite est prête."
                                        : drawn
                                                + " coopératives sont tirées. Leurs feuilles de visite sont prêtes.");
            }
            case Outcome.Refused<Draws.Made, SamplingFinding>(var findings) ->
                    page(frame, association, year, reader, sent, SamplingSentences.of(findings))
                            .refused();
        };
    }

    @GetMapping(Here.DRAWS + "/{year}/liste.csv")
    View population(@PathVariable AssociationId association, @PathVariable SchoolYear year) {
        DrawPopulation list =
                draws.population(association, year)
                        .orElseThrow(() -> new NotFound("nothing is announced"));
        return text("liste-" + list.department() + "-" + year.startsIn() + ".csv", list.file());
    }

    @GetMapping(Here.DRAWS + "/{year}/resultat.csv")
    View result(@PathVariable AssociationId association, @PathVariable SchoolYear year) {
        DrawPopulation list =
                draws.population(association, year)
                        .orElseThrow(() -> new NotFound("nothing is announced"));
        Draws.Made made =
                draws.made(association, year).orElseThrow(() -> new NotFound("nothing is drawn"));
        return text(
                "resultat-" + list.department() + "-" + year.startsIn() + ".csv",
                made.tenth().file(list));
    }

    private static Download text(String name, String content) {
        return new Download(
                name,
                "text/csv;charset=UTF-8",
                out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping(Here.DRAWS + "/{year}/liste.pdf")
    View list(@PathVariable AssociationId association, @PathVariable SchoolYear year) {
        byte[] pdf =
                visits.list(association, year).orElseThrow(() -> new NotFound("nothing is drawn"));
        return new Download(
                "verifications-" + year.startsIn() + ".pdf",
                "application/pdf",
                out -> out.write(pdf));
    }

    /// What anyone may know of a draw: enough to see that it was announced first and not made
    /// again, and which numbers came out; neither weights nor reasons nor names.
    @GetMapping("/tirages/{association}/{year}")
    View inPublic(
            Frame frame, @PathVariable AssociationId association, @PathVariable SchoolYear year) {
        Association whose = Here.association(places, association);
        Announcement said =
                draws.announcement(association, year)
                        .orElseThrow(() -> new NotFound("nothing is announced"));
        return new PublicDrawPage(
                Here.framed(
                        frame,
                        "Le tirage d'une coopérative sur dix, " + year.inFrench(),
                        whose.name()),
                said,
                draws.made(association, year).orElse(null));
    }

    private DrawsPage page(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        String here = Here.draws(association, year);
        Optional<Announcement> said = draws.announcement(association, year);
        return new DrawsPage(
                Here.framed(
                        frame,
                        "Une coopérative sur dix, " + year.inFrench(),
                        Here.association(places, association).name()),
                here,
                "/associations/" + association,
                "/tirages/" + association + "/" + year.startsIn(),
                year,
                LocalDate.now(clock),
                said.orElse(null),
                draws.made(association, year).orElse(null),
                visits.coverage(association, year),
                rights.opens("POST", here + "/tirage", reader),
                sent,
                sentences);
    }
}
