package coop.quitus.appointment;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.federation.BankAccount;
import java.time.Instant;
import java.util.List;

/// A letter of the association to a bank, sealed and to be signed by hand.
///
/// @param school name and number of the cooperative
public record BankLetterPaper(String school, BankLetter letter, SealMark mark) implements Paper {

    @Override
    public String title() {
        return letter.kind().subject();
    }

    @Override
    public String description() {
        return letter.sender().name() + " à " + letter.said().bank() + ", " + school + ".";
    }

    @Override
    public Instant drawnAt() {
        return letter.preparedAt();
    }

    @Override
    public String foot() {
        return letter.sender().name() + " · lettre " + letter.number() + " · " + mark.spelled();
    }

    /// The branch, line by line.
    public List<String> address() {
        return letter.said().address().lines().map(String::strip).toList();
    }

    /// The account as banks print it: by fours when it is an IBAN.
    public String account() {
        String account = letter.said().account();
        return account.matches("[A-Z]{2}\\d{2}.*")
                ? BankAccount.plain(account).replaceAll("(.{4})(?=.)", "$1 ")
                : account;
    }
}
