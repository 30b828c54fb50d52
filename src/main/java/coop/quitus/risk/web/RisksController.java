package coop.quitus.risk.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.risk.Explanation;
import coop.quitus.risk.RiskFinding;
import coop.quitus.risk.RiskKind;
import coop.quitus.risk.RiskSentences;
import coop.quitus.risk.Risks;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The signs of an association's cooperatives, for its team and its auditor. Who keeps the books
/// does not read them here: people ask people.
@Controller
class RisksController {

    private static final String HERE = "/associations/{association}/risques";

    private final Risks risks;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    RisksController(Risks risks, Places places, Rights rights, Clock clock) {
        this.risks = risks;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    /// The year that is running, until its draw comes.
    @GetMapping(HERE)
    View now(@PathVariable AssociationId association) {
        SchoolYear year = SchoolYear.of(LocalDate.now(clock));
        SchoolYear shown = LocalDate.now(clock).getMonthValue() >= 9 ? year.previous() : year;
        return SeeOther.page(path(association, shown));
    }

    @GetMapping(HERE + "/{year}")
    View show(Frame frame, @PathVariable AssociationId association, @PathVariable SchoolYear year) {
        return new RisksPage(
                framed(frame, association, "Les signes à regarder, " + year.inFrench()),
                path(association, year),
                "/associations/" + association + "/risques/",
                year,
                risks.standings(association, year));
    }

    @GetMapping(HERE + "/{year}/{place}")
    View one(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable CooperativeId place,
            Person reader) {
        return page(frame, association, year, place, reader, "", "", List.of());
    }

    @PostMapping(HERE + "/{year}/{place}/{rule}")
    View explain(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable CooperativeId place,
            @PathVariable String rule,
            @RequestParam String vu,
            @RequestParam(defaultValue = "") String raison,
            Person reader) {
        Cooperative cooperative = cooperative(association, place);
        RiskKind kind =
                Stream.of(RiskKind.values())
                        .filter(one -> one.rule().id().equals(rule))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no sign " + rule));
        return switch (risks.explain(cooperative.id(), year, kind, vu, raison, reader.acting())) {
            case Outcome.Done<Explanation, RiskFinding> _ ->
                    SeeOther.page(path(association, year) + "/" + place)
                            .saying(
                                    "C'est noté. Ce signe ne pèse plus, tant que rien de nouveau ne se voit.");
            case Outcome.Refused<Explanation, RiskFinding>(var findings) ->
                    page(
                                    frame,
                                    association,
                                    year,
                                    place,
                                    reader,
                                    rule,
                                    raison,
                                    RiskSentences.of(findings))
                            .refused();
        };
    }

    private RiskPage page(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            CooperativeId place,
            Person reader,
            String rule,
            String reason,
            List<Sentence> sentences) {
        Cooperative cooperative = cooperative(association, place);
        String here = path(association, year) + "/" + place;
        return new RiskPage(
                framed(frame, association, cooperative.name()),
                here,
                path(association, year),
                "/cooperatives/" + place + "/exercices/" + year.startsIn() + "/cahier",
                year,
                cooperative.number(),
                risks.of(place, year),
                rights.opens("POST", here + "/RSK-01", reader),
                rule,
                reason,
                sentences);
    }

    /// Another association's cooperative is not there.
    private Cooperative cooperative(AssociationId association, CooperativeId id) {
        return places.cooperative(id)
                .filter(one -> one.association().equals(association) && !one.headquarters())
                .orElseThrow(() -> new NotFound("no cooperative " + id));
    }

    private Frame framed(Frame frame, AssociationId id, String title) {
        Association association =
                places.association(id).orElseThrow(() -> new NotFound("no association " + id));
        Frame titled = frame.titled(title);
        return titled.place().isEmpty() ? titled.at(association.name()) : titled;
    }

    private static String path(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/risques/" + year.startsIn();
    }
}
