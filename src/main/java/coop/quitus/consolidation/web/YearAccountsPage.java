package coop.quitus.consolidation.web;

import coop.quitus.consolidation.AnnualAccounts;
import coop.quitus.consolidation.ConsolidationRules;
import coop.quitus.consolidation.YearAccounts;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The accounts of a year of an association.
///
/// @param approval null until they are approved
/// @param changed whether the books have moved since
/// @param late cooperatives whose report is not in
/// @param waiting adjustments nobody has looked at
public record YearAccountsPage(
        Frame frame,
        String here,
        List<Frame.Link> views,
        AnnualAccounts accounts,
        YearAccounts.@Nullable Approval approval,
        boolean changed,
        int cooperatives,
        List<YearAccounts.Section> late,
        int waiting,
        boolean mayApprove,
        List<Sentence> sentences)
        implements Page {

    public List<Rule> rules() {
        return List.of(ConsolidationRules.CON_02);
    }
}
