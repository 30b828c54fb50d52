package coop.quitus.ledger.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A row of the grid as it was typed.
///
/// @param received what came in; empty when money went out
/// @param sentences what stands in its margin
public record GridRow(
        UUID key,
        String date,
        String label,
        String till,
        String account,
        String classCode,
        String received,
        String spent,
        boolean sure,
        List<Sentence> sentences) {

    static GridRow blank() {
        return new GridRow(UUID.randomUUID(), "", "", "", "", "", "", "", false, List.of());
    }

    boolean isBlank() {
        return (date + label + account + received + spent).isBlank();
    }

    GridRow saying(List<Sentence> said) {
        return new GridRow(key, date, label, till, account, classCode, received, spent, sure, said);
    }

    GridRow under(String likely, List<Sentence> said) {
        return new GridRow(key, date, label, till, likely, classCode, received, spent, sure, said);
    }

    GridRow surely() {
        return new GridRow(
                key, date, label, till, account, classCode, received, spent, true, sentences);
    }

    /// `12` is the 12th of the month above, `12/10` is of this year's October.
    GridRow dated(LocalDate above) {
        String[] parts = date.split("[/. -]");
        try {
            LocalDate day =
                    switch (date.contains("-") && date.length() == 10 ? 0 : parts.length) {
                        case 0 -> LocalDate.parse(date);
                        case 1 -> above.withDayOfMonth(Integer.parseInt(parts[0]));
                        case 2 -> dayOf(parts, SchoolYear.of(above).startsIn());
                        default ->
                                LocalDate.of(
                                        Integer.parseInt(parts[2]),
                                        Integer.parseInt(parts[1]),
                                        Integer.parseInt(parts[0]));
                    };
            return new GridRow(
                    key,
                    day.toString(),
                    label,
                    till,
                    account,
                    classCode,
                    received,
                    spent,
                    sure,
                    sentences);
        } catch (DateTimeException | NumberFormatException notADay) {
            return this;
        }
    }

    private static LocalDate dayOf(String[] parts, int startsIn) {
        int month = Integer.parseInt(parts[1]);
        return LocalDate.of(
                month >= 9 ? startsIn : startsIn + 1, month, Integer.parseInt(parts[0]));
    }

    /// The same as the form of one entry.
    EntryForm form() {
        boolean in = Money.parse(received).filter(Money::isPositive).isPresent();
        Map<String, String> fields = new HashMap<>();
        fields.put("date", date);
        fields.put("libelle", label);
        fields.put("caisse", till);
        fields.put("compte", account);
        fields.put("classe", classCode);
        fields.put("montant", in ? received : spent);
        return new EntryForm(in ? Intention.RECEIVED : Intention.PAID, key, fields);
    }
}
