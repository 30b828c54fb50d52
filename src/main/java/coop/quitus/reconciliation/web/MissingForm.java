package coop.quitus.reconciliation.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.BankLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a person adds to a line of the bank to make an entry of it.
///
/// @param key the form's own key, so that a double click writes once
/// @param account a line of the chart; a till when the money only moved
/// @param sure whether the doubts shown were read
public record MissingForm(
        UUID key,
        String label,
        String date,
        String account,
        String classCode,
        String subsidy,
        boolean sure) {

    static MissingForm of(DraftEntry seems, AccountKey account) {
        return new MissingForm(
                seems.key(),
                seems.label(),
                seems.occurredOn().toString(),
                account.value(),
                "",
                "",
                false);
    }

    static MissingForm sent(Map<String, String> sent) {
        return new MissingForm(
                key(sent.getOrDefault("cle", "")),
                sent.getOrDefault("libelle", "").strip(),
                sent.getOrDefault("date", "").strip(),
                sent.getOrDefault("compte", "").strip(),
                sent.getOrDefault("classe", "").strip(),
                sent.getOrDefault("subvention", "").strip(),
                "oui".equals(sent.get("sur")));
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException absent) {
            return UUID.randomUUID();
        }
    }

    /// What cannot even be a draft.
    List<Sentence> faults() {
        var faults = new ArrayList<Sentence>();
        if (day().isEmpty()) {
            faults.add(fault("date", "La date ne se lit pas.", "Écrivez-la comme 15/09/2025."));
        }
        if (!account.matches("[A-Z][A-Z0-9_]{2,39}") || AccountKey.BANK.value().equals(account)) {
            faults.add(fault("compte", "Le compte manque.", "Choisissez-le dans la liste."));
        }
        return faults;
    }

    private static Sentence fault(String field, String fact, String remedy) {
        return new Sentence(fact, remedy, null, field, Severity.BLOCKS);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /// The entry; asked when there is no fault. The amount is the bank's.
    DraftEntry draft(DraftEntry seems, BankLine line) {
        var chosen = new AccountKey(account);
        Money rest = line.amount().negated();
        return new DraftEntry(
                key,
                chosen.isTill() ? EntryKind.TRANSFER : seems.kind(),
                day().orElseThrow(),
                label,
                "",
                chosen.isTill() && line.cheque().isEmpty() ? Payment.CASH : seems.payment(),
                line.cheque(),
                "",
                List.of(
                        new Line(Till.BANK, line.amount()),
                        new Line(chosen, classCode, chosen.isTill() ? "" : subsidy, "", rest)),
                List.of(),
                Map.of());
    }
}
