package coop.quitus.dues;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.UUID;

/// How a cooperative pays its affiliation.
public interface Payments {

    PaymentFile of(CooperativeId cooperative, SchoolYear year);

    /// Says how it is paid, and proposes the entry to whoever keeps the books: the fee and the
    /// insurance on their own lines (ACC-11), as a draft that only they post.
    ///
    /// @param cheque its number; empty for another way
    Outcome<PaymentFile, DuesFinding> announce(
            CooperativeId cooperative,
            SchoolYear year,
            PaymentWay way,
            String cheque,
            LocalDate on,
            Actor by);

    /// Signs a leave to debit one of the accounts entrusted to the cooperative. Only a mandate
    /// holder signs on line; the association may note one that was signed on paper.
    ///
    /// @param account which of its accounts
    /// @param signedOnPaper the name written under it; empty when who acts signs on line
    Outcome<DebitMandate, DuesFinding> sign(
            CooperativeId cooperative, UUID account, String signedOnPaper, LocalDate on, Actor by);

    /// Revokes it: no later collection uses it.
    Outcome<DebitMandate, DuesFinding> revoke(CooperativeId cooperative, Actor by);
}
