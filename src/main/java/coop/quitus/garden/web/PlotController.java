package coop.quitus.garden.web;

import coop.quitus.garden.Corner;
import coop.quitus.garden.Drawing;
import coop.quitus.garden.GardenFinding;
import coop.quitus.garden.GardenSentences;
import coop.quitus.garden.Gardening;
import coop.quitus.garden.Gardens;
import coop.quitus.garden.Plot;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The plot: look at it, draw it.
@Controller
class PlotController {

    private static final Pattern CORNER = Pattern.compile("(\\d{1,3})\\s*[,.]\\s*(\\d{1,3})");
    private static final int USUAL_SQUARE = 50;

    private final Gardens gardens;
    private final Gardening gardening;

    PlotController(Gardens gardens, Gardening gardening) {
        this.gardens = gardens;
        this.gardening = gardening;
    }

    @GetMapping(Here.PLOT)
    View show(Frame frame, @PathVariable UUID project, ClassSession session) {
        return new Looking(gardens, session, project).plot(frame, List.of(), "");
    }

    @GetMapping(Here.PLOT + "/dessin")
    View sheet(Frame frame, @PathVariable UUID project, ClassSession session) {
        Optional<Plot> plot = gardens.plot(session.cooperative(), project);
        return page(
                frame,
                project,
                plot,
                plot.map(Plot::squareCm).orElse(USUAL_SQUARE),
                plot.map(known -> known.drawing().written()).orElse(""),
                Set.of(),
                List.of(),
                session);
    }

    private static DrawingPage page(
            Frame frame,
            UUID project,
            Optional<Plot> plot,
            int squareCm,
            String corners,
            Set<Corner> typed,
            List<Sentence> sentences,
            ClassSession session) {
        return new DrawingPage(
                frame.titled("Dessine la parcelle"),
                project,
                Here.tabs(project),
                squareCm,
                corners,
                SquareGrid.sheet(plot, typed),
                session.level() != ReadingLevel.PICTURES,
                sentences);
    }

    @PostMapping(Here.PLOT)
    View draw(
            Frame frame,
            @PathVariable UUID project,
            @RequestParam Map<String, String> sent,
            ClassSession session) {
        var form = new SentForm(sent);
        int square = form.count("carreau");
        Set<Corner> coloured = SquareGrid.sent(form.names());
        Optional<Drawing> drawing =
                form.text("coins").isEmpty()
                        ? coloured.isEmpty()
                                ? Optional.of(new Drawing(square, List.of()))
                                : Drawing.around(square, coloured)
                        : Optional.of(new Drawing(square, corners(form.text("coins"))));
        Outcome<Plot, GardenFinding> outcome =
                drawing.isEmpty()
                        ? Outcome.refused(new GardenFinding.NotOnePiece())
                        : gardening.draw(
                                session.cooperative(), project, drawing.get(), session.actor());
        return switch (outcome) {
            case Outcome.Done<Plot, GardenFinding> _ ->
                    SeeOther.page(Here.plot(project)).saying("La parcelle est dessinée.");
            case Outcome.Refused<Plot, GardenFinding>(List<GardenFinding> findings) ->
                    page(
                                    frame,
                                    project,
                                    gardens.plot(session.cooperative(), project),
                                    square,
                                    form.text("coins"),
                                    coloured,
                                    GardenSentences.of(findings),
                                    session)
                            .refused();
        };
    }

    /// Reads `0,0 ; 6,0 ; 6,2`, however the class parts them.
    private static List<Corner> corners(String written) {
        var corners = new ArrayList<Corner>();
        Matcher corner = CORNER.matcher(written);
        while (corner.find()) {
            corners.add(
                    new Corner(
                            Integer.parseInt(corner.group(1)), Integer.parseInt(corner.group(2))));
        }
        return corners;
    }
}
