package coop.quitus.subsidy;

import coop.quitus.kernel.AssociationId;
import java.time.LocalDate;

/// Reminds the mandate holders, by letter, of the reports that funders are owed: 60, 30 and 7 days
/// before, once each (SUB-02). Each morning by itself; the operator may ask for it too.
public interface Reminders {

    /// Writes what is to be written on that day, in every association. Asked twice it writes once.
    ///
    /// @return how many letters were written
    int remind(LocalDate today);

    /// The same in one association.
    int remind(AssociationId association, LocalDate today);
}
