package coop.quitus.oversight.web;

import coop.quitus.closing.Closings;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Places;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.Cockpit;
import coop.quitus.oversight.FollowUps;
import coop.quitus.oversight.OversightFinding;
import coop.quitus.oversight.OversightSentences;
import coop.quitus.oversight.PrivateNote;
import coop.quitus.oversight.Questions;
import coop.quitus.oversight.Standing;
import coop.quitus.oversight.Stewards;
import coop.quitus.risk.Risks;
import coop.quitus.sampling.Visits;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One cooperative, as its association sees it.
@Controller
class FollowedController {

    private static final String ONE = Here.COCKPIT + "/{cooperative}";

    private final Cockpit cockpit;
    private final Stewards stewards;
    private final Questions questions;
    private final FollowUps followUps;
    private final Closings closings;
    private final Risks risks;
    private final Visits visits;
    private final Mandates mandates;
    private final People people;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    FollowedController(
            Cockpit cockpit,
            Stewards stewards,
            Questions questions,
            FollowUps followUps,
            Closings closings,
            Risks risks,
            Visits visits,
            Mandates mandates,
            People people,
            Places places,
            Rights rights,
            Clock clock) {
        this.cockpit = cockpit;
        this.stewards = stewards;
        this.questions = questions;
        this.followUps = followUps;
        this.closings = closings;
        this.risks = risks;
        this.visits = visits;
        this.mandates = mandates;
        this.people = people;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(ONE)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable CooperativeId cooperative,
            Person reader) {
        return page(frame, association, year, cooperative, reader, "", List.of());
    }

    @PostMapping(ONE + "/notes")
    View note(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable CooperativeId cooperative,
            @RequestParam(defaultValue = "") String note,
            Person reader) {
        Here.cooperative(places, association, cooperative);
        return switch (stewards.note(association, cooperative, note, reader.acting())) {
            case Outcome.Done<PrivateNote, OversightFinding> _ ->
                    SeeOther.page(Here.cockpit(association, year) + "/" + cooperative)
                            .saying("C'est noté, pour l'équipe seulement.");
            case Outcome.Refused<PrivateNote, OversightFinding>(var findings) ->
                    page(
                                    frame,
                                    association,
                                    year,
                                    cooperative,
                                    reader,
                                    note,
                                    OversightSentences.of(findings))
                            .refused();
        };
    }

    private FollowedPage page(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            CooperativeId cooperative,
            Person reader,
            String note,
            List<Sentence> sentences) {
        Standing standing =
                cockpit.one(association, year, cooperative)
                        .orElseThrow(() -> new NotFound("no cooperative " + cooperative));
        String here = Here.cockpit(association, year);
        boolean mayWrite = rights.opens("POST", here + "/" + cooperative + "/notes", reader);
        return new FollowedPage(
                Here.framed(frame, standing.name(), Here.association(places, association).name()),
                here,
                year,
                standing,
                people(cooperative),
                closings.steps(cooperative, year),
                risks.of(cooperative, year),
                visits.over(cooperative),
                questions.of(cooperative, year),
                followUps.of(cooperative),
                mayWrite ? stewards.notes(association, cooperative) : List.of(),
                mayWrite,
                note,
                sentences);
    }

    private List<FollowedPage.Held> people(CooperativeId cooperative) {
        LocalDate today = LocalDate.now(clock);
        List<Mandate> held =
                mandates.in(cooperative).stream().filter(one -> one.holdsOn(today)).toList();
        Map<UUID, Person> known = people.named(held.stream().map(Mandate::person).toList());
        return held.stream()
                .filter(one -> known.containsKey(one.person()))
                .sorted(Comparator.comparing(Mandate::role).thenComparing(Mandate::from))
                .map(one ->
                        new FollowedPage.Held(
                                Objects.requireNonNull(known.get(one.person())).name(),
                                one.role().inFrench(),
                                one.from()))
                .toList();
    }
}
