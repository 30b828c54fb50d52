package coop.quitus.cash;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Till;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Money entrusted to a class against a signed slip, justified or given back before the year ends
/// (CLS-01).
public interface Advances {

    /// Gives an advance: a transfer from a till to the class, and a slip to sign.
    ///
    /// @param key the form's own key, so that a double click gives once
    /// @param cheque the cheque's number, empty for cash
    Outcome<Entry, CashFinding> give(
            CooperativeId cooperative,
            UUID key,
            String classCode,
            Till from,
            Money amount,
            LocalDate on,
            String cheque,
            Actor by);

    /// Takes back what is left: a transfer from the class to a till.
    Outcome<Entry, CashFinding> takeBack(
            CooperativeId cooperative,
            UUID key,
            String classCode,
            Till to,
            Money amount,
            LocalDate on,
            Actor by);

    /// How each class stands in a year; classes that never had an advance are left out.
    List<Advance> of(CooperativeId cooperative, SchoolYear year);

    /// Whether the classes, entry by entry, and the other tills make what the books hold in all
    /// (CLS-02); empty when they do.
    Optional<CashFinding> check(CooperativeId cooperative, SchoolYear year);
}
