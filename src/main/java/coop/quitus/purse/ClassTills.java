package coop.quitus.purse;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The class till run by pupils. They tell; a teacher confirms, with what proves it; only then does
/// it become an entry of the class's advance (CLS-01). What was told is only ever added to.
public interface ClassTills {

    /// Empty when there is no such class.
    Optional<ClassTill> of(CooperativeId cooperative, SchoolYear year, String classCode);

    /// Refused, with a nudge, while what the class worked out is not what is left.
    Outcome<TillMovement, PurseFinding> tell(CooperativeId cooperative, NewMovement told, Actor by);

    /// Posts it in the books. What the books refuse is refused here.
    Outcome<Entry, PurseFinding> confirm(
            CooperativeId cooperative, UUID movement, Confirmation confirmation, Actor by);

    /// Takes back what was not confirmed: it stays written that it was told.
    Outcome<TillMovement, PurseFinding> withdraw(
            CooperativeId cooperative, UUID movement, Actor by);

    /// All those of a class in a year, the latest first.
    List<TillMovement> told(CooperativeId cooperative, SchoolYear year, String classCode);

    /// What the adult adds.
    ///
    /// @param account the line of the chart
    /// @param vouchers SHA-256 of what proves it
    /// @param decision the council's decision that allowed it, as its id, or in words; may be empty
    record Confirmation(LocalDate on, AccountKey account, List<String> vouchers, String decision) {
        public Confirmation {
            vouchers = List.copyOf(vouchers);
        }
    }
}
