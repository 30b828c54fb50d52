package coop.quitus.subsidy.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.subsidy.PendingRequests;
import coop.quitus.subsidy.SubsidyStanding;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The register: each subsidy with what it received, what was spent and what is left.
///
/// @param path of the school year
/// @param pending what is asked and has no answer yet
/// @param reminders the reports owed soon or late
/// @param remarks what is worth saying of the files
public record SubsidiesPage(
        Frame frame,
        String path,
        SchoolYear year,
        List<SubsidyStanding> standings,
        List<PendingRequests.Pending> pending,
        List<Sentence> reminders,
        List<Sentence> remarks,
        boolean mayKeep)
        implements Page {

    public Money received() {
        return Money.sum(standings.stream().map(SubsidyStanding::received));
    }

    public Money spent() {
        return Money.sum(standings.stream().map(SubsidyStanding::spent));
    }

    public Money left() {
        return received().minus(spent());
    }
}
