package coop.quitus.appointment;

import coop.quitus.appointment.BankLetter.Kind;
import java.time.LocalDate;
import java.util.List;

/// A letter to the bank of a test.
final class ALetter {

    static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";

    private ALetter() {}

    static NewBankLetter naming(String incoming) {
        return of(Kind.SIGNATORIES, IBAN, List.of("Mme Roux"), List.of(incoming));
    }

    static NewBankLetter of(
            Kind kind, String account, List<String> outgoing, List<String> incoming) {
        return new NewBankLetter(
                kind,
                "Crédit Mutuel",
                "2 place du Marché\n46000 Cahors",
                "Coopérative scolaire OCCE école Jean-Macé",
                account,
                outgoing,
                incoming,
                "Mme Présidente",
                "Cahors",
                LocalDate.of(2026, 9, 10));
    }
}
