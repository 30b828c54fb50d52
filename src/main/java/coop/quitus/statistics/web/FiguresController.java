package coop.quitus.statistics.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.statistics.Figures;
import coop.quitus.statistics.NationalFigures;
import coop.quitus.ui.Frame;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The figures of the federation, for its own people.
@Controller
class FiguresController {

    private static final String PATH = "/federation/chiffres";
    private static final int YEARS = 4;

    private final NationalFigures figures;

    FiguresController(NationalFigures figures) {
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
        Measure measure = Measure.chosen(carte);
        Figures nation = figures.of(year);
        String path = PATH + "/" + year;
        return new FiguresPage(
                frame.titled("La fédération en chiffres").at("Fédération · " + year.inFrench()),
                path,
                path + "?carte=" + measure.word(),
                measure.inFrench(),
                Choices.of(path, Stream.of(Measure.values())),
                Choices.years(PATH, figures.years(YEARS), measure),
                FranceMap.of(
                        nation.rows().stream()
                                .map(row ->
                                        new FranceMap.Figure(
                                                row.department(),
                                                row.name(),
                                                FiguresPage.accounts(row, year),
                                                measure.of(row),
                                                measure.said(measure.of(row))))
                                .toList(),
                        measure),
                nation,
                overYears());
    }

    private List<FiguresPage.YearRow> overYears() {
        return figures.years(YEARS).stream()
                .map(figures::of)
                .map(year ->
                        new FiguresPage.YearRow(
                                year.year().inFrench(),
                                Measure.count(year.total(Figures.Row::cooperatives)),
                                Measure.count(year.total(Figures.Row::members)),
                                Measure.euros(year.total(Figures.Row::productsCents)),
                                Measure.count(year.total(Figures.Row::late))))
                .toList();
    }
}
