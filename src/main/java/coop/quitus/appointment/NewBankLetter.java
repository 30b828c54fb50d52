package coop.quitus.appointment;

import java.time.LocalDate;
import java.util.List;

/// A letter to a bank, as it is asked for.
///
/// @param bank as people call it: *Crédit Mutuel*
/// @param address of the branch, on several lines; may be empty
/// @param holder as the bank writes it: *Coopérative scolaire OCCE école Jean-Macé*
/// @param account IBAN or number; empty when the account is still to be opened
/// @param outgoing who signs no more
/// @param incoming who signs from now on
/// @param signer who signs the letter for the association
/// @param place the town it is written in
/// @param writtenOn the day it bears
public record NewBankLetter(
        BankLetter.Kind kind,
        String bank,
        String address,
        String holder,
        String account,
        List<String> outgoing,
        List<String> incoming,
        String signer,
        String place,
        LocalDate writtenOn) {

    public NewBankLetter {
        outgoing = List.copyOf(outgoing);
        incoming = List.copyOf(incoming);
    }
}
