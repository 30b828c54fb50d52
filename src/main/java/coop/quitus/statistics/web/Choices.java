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
                                path + "?carte=" + measure.word(), measure.inFrench(), "map"))
                .toList();
    }

    /// The same map in the other years.
    static List<Frame.Link> years(String path, List<SchoolYear> years, Measure measure) {
        return years.stream()
                .map(year ->
                        new Frame.Link(
                                path + "/" + year + "?carte=" + measure.word(),
                                year.inFrench(),
                                "calendar"))
                .toList();
    }
}
