package coop.quitus.appointment.internal;

import coop.quitus.appointment.AppointmentFinding;
import coop.quitus.appointment.BankLetter.Kind;
import coop.quitus.appointment.BankLetter.Sender;
import coop.quitus.appointment.NewBankLetter;
import coop.quitus.federation.BankAccount;
import coop.quitus.federation.OfficialNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a letter to a bank lacks (MAN-06). Pure: no clock, no database.
final class LetterChecks {

    private LetterChecks() {}

    /// As it is kept: without the space around, the account plain.
    static NewBankLetter tidy(NewBankLetter typed) {
        return new NewBankLetter(
                typed.kind(),
                typed.bank().strip(),
                typed.address().strip(),
                typed.holder().strip(),
                BankAccount.plain(typed.account()),
                names(typed.outgoing()),
                names(typed.incoming()),
                typed.signer().strip(),
                typed.place().strip(),
                typed.writtenOn());
    }

    private static List<String> names(List<String> typed) {
        return typed.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    static List<AppointmentFinding> of(NewBankLetter asked, Sender sender, LocalDate today) {
        var findings = new ArrayList<AppointmentFinding>();
        if (sender.siren().isEmpty() && sender.rna().isEmpty()) {
            findings.add(new AppointmentFinding.NoNumbers());
        }
        text(asked.bank(), "banque", "le nom de la banque", 80, findings);
        text(asked.holder(), "titulaire", "le titulaire du compte", 140, findings);
        text(asked.signer(), "signataire", "qui signe la lettre", 120, findings);
        text(asked.place(), "lieu", "le lieu", 80, findings);
        atMost(asked.address(), "adresse", 300, findings);
        atMost(String.join("\n", asked.outgoing()), "sortants", 500, findings);
        atMost(String.join("\n", asked.incoming()), "entrants", 500, findings);
        boolean named =
                switch (asked.kind()) {
                    case OPENING -> !asked.incoming().isEmpty();
                    case SIGNATORIES -> !asked.incoming().isEmpty() || !asked.outgoing().isEmpty();
                    case CLOSING -> true;
                };
        if (!named) {
            findings.add(new AppointmentFinding.NoSignatory());
        }
        if (!isAccount(asked.account())
                && !(asked.account().isEmpty() && asked.kind() == Kind.OPENING)) {
            findings.add(new AppointmentFinding.NoAccount());
        }
        if (asked.writtenOn().isAfter(today)) {
            findings.add(new AppointmentFinding.NotADay("jour", today));
        }
        return findings;
    }

    private static boolean isAccount(String account) {
        return account.matches("[A-Z]{2}\\d{2}.*")
                ? OfficialNumbers.isIban(account)
                : account.matches("[A-Z0-9]{4,34}");
    }

    private static void text(
            String text, String field, String what, int most, List<AppointmentFinding> findings) {
        if (text.isEmpty()) {
            findings.add(new AppointmentFinding.Missing(field, what));
        }
        atMost(text, field, most, findings);
    }

    private static void atMost(
            String text, String field, int most, List<AppointmentFinding> findings) {
        if (text.length() > most) {
            findings.add(new AppointmentFinding.TooLong(field, most));
        }
    }
}
