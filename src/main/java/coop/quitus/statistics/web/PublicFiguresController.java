package coop.quitus.statistics.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.statistics.NationalFigures;
import coop.quitus.statistics.PublicFigures;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The figures of the federation that anyone may read, and take away.
@Controller
class PublicFiguresController {

    private static final String PATH = "/chiffres";
    private static final int YEARS = 4;

    private final NationalFigures figures;

    PublicFiguresController(NationalFigures figures) {
        this.figures = figures;
    }

    @GetMapping(PATH)
    View now(Frame frame, @RequestParam(defaultValue = "") String carte) {
        return show(frame, figures.years(1).getFirst(), carte);
    }

    @GetMapping(PATH + "/{year}")
    View show(
            Frame frame,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String carte) {
        Measure measure =
                Measure.chosen(carte) == Measure.LATE
                        ? Measure.COOPERATIVES
                        : Measure.chosen(carte);
        PublicFigures nation = figures.inPublic(year);
        String path = PATH + "/" + year;
        return new PublicFiguresPage(
                frame.titled("Les coopératives scolaires en France").at(year.inFrench()),
                path,
                path + "?carte=" + measure.word(),
                measure.inFrench(),
                Choices.of(path, Stream.of(Measure.values()).filter(one -> one != Measure.LATE)),
                Choices.years(PATH, figures.years(YEARS), measure),
                FranceMap.of(
                        nation.rows().stream().map(cell -> figure(cell, measure)).toList(),
                        measure),
                nation);
    }

    private static FranceMap.Figure figure(PublicFigures.Cell cell, Measure measure) {
        Long value = value(cell, measure);
        return new FranceMap.Figure(
                cell.department(),
                cell.name(),
                "",
                value,
                value == null ? "moins de 5 coopératives" : measure.said(value));
    }

    private static @Nullable Long value(PublicFigures.Cell cell, Measure measure) {
        return switch (measure) {
            case COOPERATIVES, LATE -> cell.cooperatives();
            case MEMBERS -> cell.members();
            case PRODUCTS -> cell.productsCents();
        };
    }

    /// Open data: the same cells, and no other.
    @GetMapping(PATH + "/{year}/donnees.csv")
    View data(@PathVariable SchoolYear year) {
        String lines =
                figures.inPublic(year).rows().stream()
                        .map(PublicFiguresController::line)
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "departement;association;cooperatives;membres;produits_centimes\n",
                                        "\n"));
        return new Download(
                "cooperatives-" + year + ".csv",
                "text/csv; charset=utf-8",
                out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(PublicFigures.Cell cell) {
        return Stream.of(
                        cell.department(),
                        cell.name(),
                        cell.cooperatives(),
                        cell.members(),
                        cell.productsCents())
                .map(value -> value == null ? "" : String.valueOf(value))
                .collect(Collectors.joining(";"));
    }
}
