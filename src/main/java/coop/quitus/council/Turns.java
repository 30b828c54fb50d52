package coop.quitus.council;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Whose turn it is: the roles of a sitting, and the delegates of a class.
public interface Turns {

    /// The pupils of each role at a sitting.
    Map<CouncilRole, UUID> of(CooperativeId cooperative, UUID sitting);

    /// Who could have each role: those who have had it least come first, and nobody twice. How
    /// often is shown to nobody.
    Map<CouncilRole, UUID> proposed(CooperativeId cooperative, UUID sitting);

    Outcome<Map<CouncilRole, UUID>, CouncilFinding> give(
            CooperativeId cooperative, UUID sitting, Map<CouncilRole, UUID> roles, Actor by);

    /// The delegates of a class this year.
    List<UUID> delegates(CooperativeId cooperative, SchoolYear year, String classCode);

    Outcome<List<UUID>, CouncilFinding> elect(
            CooperativeId cooperative,
            SchoolYear year,
            String classCode,
            List<UUID> pupils,
            Actor by);
}
