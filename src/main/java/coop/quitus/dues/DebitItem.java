package coop.quitus.dues;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import java.time.LocalDate;

/// One direct debit of a collection, as it was asked.
///
/// @param number of the cooperative, by which its bank knows it
/// @param holder of the account
/// @param reference of the mandate
/// @param first whether it is the first debit under that mandate
/// @param refused whether the bank sent it back
public record DebitItem(
        CooperativeId payer,
        String number,
        String holder,
        String iban,
        String reference,
        LocalDate signedOn,
        boolean first,
        Money amount,
        boolean refused) {}
