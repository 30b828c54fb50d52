package coop.quitus.risk;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Map;

/// Signs that the books of a year deserve a look. A sign is no fault: it says what was seen, why it
/// matters and what innocent reason it may have. It is for those who look after an association and
/// for its auditor; who keeps the books is asked, never accused by a machine.
///
/// Signs are recomputed from the books each time. Nine queries, for one cooperative or a thousand.
public interface Risks {

    /// What is seen in the year of one cooperative, the heaviest first; what was explained last.
    List<RiskSign> of(CooperativeId cooperative, SchoolYear year);

    /// How much each cooperative of an association weighs: the sum of its signs, without those that
    /// were explained. All of them are there, headquarters and practice left out.
    Map<CooperativeId, Integer> weights(AssociationId association, SchoolYear year);

    /// The same with the signs, the heaviest cooperative first.
    List<RiskStanding> standings(AssociationId association, SchoolYear year);

    /// Says why a sign is no trouble. It then weighs nothing, until something new is seen.
    ///
    /// @param seen the digest of what was seen ([RiskSign#digest])
    Outcome<Explanation, RiskFinding> explain(
            CooperativeId cooperative,
            SchoolYear year,
            RiskKind kind,
            String seen,
            String reason,
            Actor by);
}
