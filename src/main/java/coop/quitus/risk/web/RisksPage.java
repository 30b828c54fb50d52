package coop.quitus.risk.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.risk.RiskStanding;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.List;
import java.util.stream.Collectors;

/// The cooperatives of an association, the heaviest first.
///
/// @param here this page
/// @param years the same page of another year, less the year
public record RisksPage(
        Frame frame, String here, String years, SchoolYear year, List<RiskStanding> standings)
        implements Page {

    public long seen() {
        return standings.stream().filter(one -> one.weight() > 0).count();
    }

    public static String signs(RiskStanding one) {
        return one.open().isEmpty()
                ? "rien à regarder"
                : one.open().stream()
                        .map(sign -> sign.kind().rule().title())
                        .collect(Collectors.joining(" · "));
    }

    public static State state(RiskStanding one) {
        return one.weight() == 0 ? State.GOOD : State.WAITING;
    }
}
