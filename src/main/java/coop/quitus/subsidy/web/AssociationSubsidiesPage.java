package coop.quitus.subsidy.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.subsidy.AssociationSubsidies;
import coop.quitus.subsidy.SubsidyRules;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The subsidies of a whole association: the meter of the law, each authority, what looks paid
/// twice, what is left.
public record AssociationSubsidiesPage(
        Frame frame, String path, SchoolYear year, AssociationSubsidies.Overview overview)
        implements Page {

    public Money meter() {
        return SubsidyRules.CERTIFIED_ABOVE;
    }

    public List<Sentence> sentences() {
        return Here.said(overview.findings());
    }

    /// How much of the meter is reached, in whole percent.
    public long percent() {
        return overview.publicReceived().cents() * 100 / meter().cents();
    }

    public String fileOf(AssociationSubsidies.DedicatedFund fund) {
        return Here.file(fund.cooperative(), year, fund.code());
    }

    public Money left() {
        return Money.sum(overview.funds().stream().map(AssociationSubsidies.DedicatedFund::left));
    }
}
