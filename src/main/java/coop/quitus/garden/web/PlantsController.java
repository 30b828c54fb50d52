package coop.quitus.garden.web;

import coop.quitus.garden.Corner;
import coop.quitus.garden.Flora;
import coop.quitus.garden.GardenFinding;
import coop.quitus.garden.GardenSentences;
import coop.quitus.garden.Gardening;
import coop.quitus.garden.Gardens;
import coop.quitus.garden.Plant;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Plot;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The plants of a garden: choose, place, take off.
@Controller
class PlantsController {

    private final Gardens gardens;
    private final Gardening gardening;
    private final Flora flora;
    private final Clock clock;

    PlantsController(Gardens gardens, Gardening gardening, Flora flora, Clock clock) {
        this.gardens = gardens;
        this.gardening = gardening;
        this.flora = flora;
        this.clock = clock;
    }

    /// Without a choice, what can be done this month.
    @GetMapping(Here.PLANTS)
    View show(
            Frame frame,
            @PathVariable UUID project,
            @RequestParam(defaultValue = "-1") String mois,
            @RequestParam(defaultValue = "") String port,
            ClassSession session) {
        int month =
                mois.matches("\\d|1[0-2]")
                        ? Integer.parseInt(mois)
                        : LocalDate.now(clock).getMonthValue();
        return PlantsPage.of(
                frame, new Looking(gardens, session, project), flora, month, port, List.of(), "");
    }

    @GetMapping(Here.PLANTS + "/{plant}")
    View one(
            Frame frame,
            @PathVariable UUID project,
            @PathVariable String plant,
            ClassSession session) {
        return page(frame, project, known(plant), Set.of(), "", List.of(), session);
    }

    private Plant known(String plant) {
        return flora.find(plant).orElseThrow(() -> new NotFound("no plant " + plant));
    }

    private PlantPage page(
            Frame frame,
            UUID project,
            Plant plant,
            Set<Corner> typed,
            String packet,
            List<Sentence> sentences,
            ClassSession session) {
        Optional<Plot> plot = gardens.plot(session.cooperative(), project);
        List<Planting> standing = gardens.plantings(session.cooperative(), project);
        return new PlantPage(
                frame.titled(plant.french()),
                project,
                Here.tabs(project),
                plant,
                gardens.calendar(List.of(plant)),
                plot.orElse(null),
                plot.map(known -> SquareGrid.free(known, standing, typed)).orElse(null),
                Ids.next(clock),
                packet,
                session.level(),
                sentences);
    }

    @PostMapping(Here.PLANTS + "/{plant}")
    View plant(
            Frame frame,
            @PathVariable UUID project,
            @PathVariable String plant,
            @RequestParam Map<String, String> sent,
            ClassSession session) {
        var form = new SentForm(sent);
        Set<Corner> squares = SquareGrid.sent(form.names());
        int packet = form.count("sachet");
        UUID key = Numbers.id(form.text("cle")).orElseGet(() -> Ids.next(clock));
        Optional<Planting> place = place(key, plant, squares, packet);
        Outcome<Planting, GardenFinding> outcome =
                place.isEmpty()
                        ? Outcome.refused(new GardenFinding.NotARectangle())
                        : gardening.plant(
                                session.cooperative(), project, place.get(), session.actor());
        return switch (outcome) {
            case Outcome.Done<Planting, GardenFinding> _ ->
                    SeeOther.page(Here.plants(project) + "#" + Ask.anchor("PLANTES." + key))
                            .saying(known(plant).french() + " : la place est prise.");
            case Outcome.Refused<Planting, GardenFinding>(List<GardenFinding> findings) ->
                    page(
                                    frame,
                                    project,
                                    known(plant),
                                    squares,
                                    form.text("sachet"),
                                    GardenSentences.of(findings),
                                    session)
                            .refused();
        };
    }

    /// The rectangle that the coloured squares fill; empty when they do not fill one.
    private static Optional<Planting> place(
            UUID key, String plant, Set<Corner> squares, int packet) {
        int left = squares.stream().mapToInt(Corner::x).min().orElse(0);
        int right = squares.stream().mapToInt(Corner::x).max().orElse(-1);
        int bottom = squares.stream().mapToInt(Corner::y).min().orElse(0);
        int top = squares.stream().mapToInt(Corner::y).max().orElse(-1);
        int width = right - left + 1;
        int height = top - bottom + 1;
        return squares.isEmpty() || squares.size() != width * height
                ? Optional.empty()
                : Optional.of(new Planting(key, plant, left, bottom, width, height, packet));
    }

    @PostMapping(Here.PLANTS + "/{planting}/retrait")
    View uproot(
            Frame frame,
            @PathVariable UUID project,
            @PathVariable UUID planting,
            ClassSession session) {
        return switch (gardening.uproot(
                session.cooperative(), project, planting, session.actor())) {
            case Outcome.Done<Planting, GardenFinding> _ ->
                    SeeOther.page(Here.plants(project)).saying("La place est libre.");
            case Outcome.Refused<Planting, GardenFinding>(List<GardenFinding> findings) ->
                    PlantsPage.whole(
                                    frame,
                                    new Looking(gardens, session, project),
                                    flora,
                                    GardenSentences.of(findings),
                                    "")
                            .refused();
        };
    }
}
