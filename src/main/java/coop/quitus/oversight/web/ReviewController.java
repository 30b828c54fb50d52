package coop.quitus.oversight.web;

import coop.quitus.closing.AssociationClosings;
import coop.quitus.closing.Closing;
import coop.quitus.closing.ClosingFinding;
import coop.quitus.closing.ClosingSentences;
import coop.quitus.closing.Closings;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.job.Job;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.Cockpit;
import coop.quitus.oversight.OversightFinding;
import coop.quitus.oversight.OversightSentences;
import coop.quitus.oversight.Questions;
import coop.quitus.oversight.Reviews;
import coop.quitus.oversight.Standing;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The reports an association received, one after the other. In the form that sends one back,
/// `mots` says why and `jusquau` is the last day the books are open.
@Controller
class ReviewController {

    private static final String QUEUE = Here.COCKPIT + "/examen";
    private static final String ONE = QUEUE + "/{cooperative}";

    private final AssociationClosings all;
    private final Closings closings;
    private final Reviews reviews;
    private final Cockpit cockpit;
    private final Questions questions;
    private final CalendarOfAssociation calendar;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    ReviewController(
            AssociationClosings all,
            Closings closings,
            Reviews reviews,
            Cockpit cockpit,
            Questions questions,
            CalendarOfAssociation calendar,
            Places places,
            Rights rights,
            Clock clock) {
        this.all = all;
        this.closings = closings;
        this.reviews = reviews;
        this.cockpit = cockpit;
        this.questions = questions;
        this.calendar = calendar;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(QUEUE)
    View queue(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            Person reader) {
        return queue(frame, association, year, reader, List.of());
    }

    @PostMapping(QUEUE)
    View pass(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam Reviews.Step pas,
            @RequestParam MultiValueMap<String, String> sent,
            Person reader) {
        Set<CooperativeId> chosen =
                sent.getOrDefault("c", List.of()).stream()
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(id -> new CooperativeId(Long.parseLong(id)))
                        .collect(Collectors.toSet());
        return switch (reviews.pass(association, year, chosen, pas, reader.acting())) {
            case Outcome.Done<Job, OversightFinding>(Job job, var _) -> SeeOther.page(job.path());
            case Outcome.Refused<Job, OversightFinding>(var findings) ->
                    queue(frame, association, year, reader, OversightSentences.of(findings))
                            .refused();
        };
    }

    @GetMapping(ONE)
    View one(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable CooperativeId cooperative,
            Person reader) {
        return page(frame, association, year, cooperative, reader, Map.of(), List.of());
    }

    @PostMapping(ONE + "/acceptation")
    View accept(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable CooperativeId cooperative,
            Person reader) {
        String name = Here.cooperative(places, association, cooperative).name();
        return after(
                closings.accept(cooperative, year, reader.acting()),
                page(frame, association, year, cooperative, reader, Map.of(), List.of()),
                association,
                name + " : accepté.");
    }

    @PostMapping(ONE + "/renvoi")
    View sendBack(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable CooperativeId cooperative,
            @RequestParam Map<String, String> sent,
            Person reader) {
        String name = Here.cooperative(places, association, cooperative).name();
        return after(
                closings.sendBack(
                        cooperative,
                        year,
                        ReviewPage.comment(sent),
                        day(sent.getOrDefault("jusquau", "")),
                        reader.acting()),
                page(frame, association, year, cooperative, reader, sent, List.of()),
                association,
                name + " : rendu avec votre commentaire.");
    }

    /// The next report that waits, or the queue when none does; the same page when it is refused.
    private View after(
            Outcome<Closing, ClosingFinding> outcome,
            ReviewPage before,
            AssociationId association,
            String word) {
        return switch (outcome) {
            case Outcome.Done<Closing, ClosingFinding> _ -> {
                String queue = before.here() + "/examen";
                yield SeeOther.page(
                                waiting(all.of(association, before.year())).stream()
                                        .findFirst()
                                        .map(next -> queue + "/" + next.cooperative())
                                        .orElse(queue))
                        .saying(word);
            }
            case Outcome.Refused<Closing, ClosingFinding>(var findings) ->
                    before.saying(findings.stream().map(ClosingSentences::of).toList()).refused();
        };
    }

    /// One long past when none could be read, so that it is refused.
    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return LocalDate.EPOCH;
        }
    }

    private static List<AssociationClosings.Standing> waiting(
            List<AssociationClosings.Standing> standings) {
        return in(standings, "SUBMITTED").stream()
                .sorted(
                        Comparator.comparing((AssociationClosings.Standing one) ->
                                        Objects.requireNonNull(one.since()))
                                .thenComparing(AssociationClosings.Standing::number))
                .toList();
    }

    private static List<AssociationClosings.Standing> in(
            List<AssociationClosings.Standing> standings, String state) {
        return standings.stream().filter(one -> one.state().equals(state)).toList();
    }

    /// Headquarters hand their report in to nobody.
    private List<AssociationClosings.Standing> schools(AssociationId association, SchoolYear year) {
        Set<CooperativeId> headquarters =
                places.cooperativesOf(association).stream()
                        .filter(Cooperative::headquarters)
                        .map(Cooperative::id)
                        .collect(Collectors.toSet());
        return all.of(association, year).stream()
                .filter(one -> !headquarters.contains(one.cooperative()))
                .toList();
    }

    private ReviewQueuePage queue(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            Person reader,
            List<Sentence> sentences) {
        String place = Here.association(places, association).name();
        String here = Here.cockpit(association, year);
        List<AssociationClosings.Standing> standings = schools(association, year);
        List<AssociationClosings.Standing> accepted = in(standings, "ACCEPTED");
        List<AssociationClosings.Standing> locked = in(standings, "LOCKED");
        return new ReviewQueuePage(
                Here.framed(frame, "Les comptes rendus à examiner", place),
                here,
                year,
                waiting(standings),
                accepted,
                locked,
                accepted.size() + locked.size() + in(standings, "AGGREGATED").size(),
                standings.size(),
                calendar.reportDue(association, year),
                rights.opens("POST", here + "/examen", reader),
                sentences);
    }

    private ReviewPage page(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            CooperativeId cooperative,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        Standing standing =
                cockpit.one(association, year, cooperative)
                        .orElseThrow(() -> new NotFound("no cooperative " + cooperative));
        String here = Here.cockpit(association, year);
        LocalDate today = LocalDate.now(clock);
        return new ReviewPage(
                Here.framed(
                        frame,
                        standing.name() + ", " + year.inFrench(),
                        Here.association(places, association).name()),
                here,
                year,
                standing,
                closings.of(cooperative, year),
                closings.steps(cooperative, year),
                reviews.figures(cooperative, year),
                questions.of(cooperative, year),
                waiting(all.of(association, year)).stream()
                        .filter(one -> !one.cooperative().equals(cooperative))
                        .count(),
                today.plusDays(14).toString(),
                today.toString(),
                rights.opens("POST", here + "/examen", reader),
                sent,
                sentences);
    }
}
