package coop.quitus.statistics.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import java.util.List;
import java.util.stream.Stream;

/// The other maps and the other years, as links.
final class Choices {

    private Choices() {}

    static List<Frame.Link> of(String path, Stream<Measure> measures) {
        return measures.map(measure ->
                        new Frame.Link(
                                measure.inFrench(), path + "?carte=" + measure.word(), "map"))
                .toList();
    }

    static List<Frame.Link> years(String path, List<SchoolYear> years) {
        return years.stream()
                .map(year -> new Frame.Link(year.inFrench(), path + "/" + year, "calendar"))
                .toList();
    }
}
