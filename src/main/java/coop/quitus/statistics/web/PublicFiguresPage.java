package coop.quitus.statistics.web;

import coop.quitus.kernel.Rule;
import coop.quitus.statistics.PublicFigures;
import coop.quitus.statistics.StatisticsRules;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nation in figures, for anyone.
public record PublicFiguresPage(
        Frame frame,
        String path,
        String here,
        String shown,
        List<Frame.Link> views,
        List<Frame.Link> years,
        FranceMap map,
        PublicFigures figures)
        implements Page {

    public List<Rule> rules() {
        return List.of(StatisticsRules.STA_01);
    }

    public String count(@Nullable Long value) {
        return value == null ? "moins de 5" : Measure.count(value);
    }

    /// Few cooperatives may have many members: nothing is said of how many.
    public String people(@Nullable Long value) {
        return value == null ? "—" : Measure.count(value);
    }

    public String euros(@Nullable Long cents) {
        return cents == null ? "—" : Measure.euros(cents);
    }
}
