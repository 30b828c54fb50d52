package coop.quitus.handover;

import java.time.LocalDate;

/// What only people can say of a hand-over; all the rest is in the books.
///
/// @param on the day of the sitting
/// @param successor as one calls them: *M. Petit*
/// @param email where the link and the invitation go
/// @param noChequeBook whether the account has none
/// @param firstCheque number of the first cheque not used
/// @param chequesLeft how many are left, in digits
/// @param spoiled numbers of those spoiled, which stay in the book
/// @param archives where the binders are (MAN-02)
/// @param computer where the files are
/// @param keys who has the keys
/// @param gap a word on what differs in the cash box, which both accept by signing
/// @param note anything else
public record HandoverWords(
        LocalDate on,
        String successor,
        String email,
        boolean noChequeBook,
        String firstCheque,
        String chequesLeft,
        String spoiled,
        String archives,
        String computer,
        String keys,
        String gap,
        String note) {

    /// Nothing but the day.
    public static HandoverWords of(LocalDate on) {
        return new HandoverWords(on, "", "", false, "", "", "", "", "", "", "", "");
    }
}
