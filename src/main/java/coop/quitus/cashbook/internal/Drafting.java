package coop.quitus.cashbook.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.Till;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Makes drafts of what was read. The key of a draft is made of what its row says, so that the same
/// row, in whatever format it comes back, is the same entry.
final class Drafting {

    private final UUID books;
    private final SchoolYear year;
    private final Map<String, Integer> times = new HashMap<>();

    Drafting(UUID books, SchoolYear year) {
        this.books = books;
        this.year = year;
    }

    DraftEntry opening(Map<Till, Money> balances) {
        var lines = new ArrayList<Line>();
        balances.forEach((till, amount) -> lines.add(new Line(till, amount)));
        lines.add(
                new Line(
                        AccountKey.BROUGHT_FORWARD,
                        Money.sum(balances.values().stream()).negated()));
        return new DraftEntry(
                key("opening " + said(lines)),
                EntryKind.OPENING,
                year.firstDay(),
                "Report à nouveau",
                "",
                Payment.OTHER,
                "",
                "",
                lines,
                List.of(),
                Map.of());
    }

    DraftEntry entry(Reading.ReadRow row) {
        String said =
                String.join(
                        "|",
                        row.kind().name(),
                        row.day().toString(),
                        row.piece(),
                        row.label(),
                        row.payee(),
                        row.cheque(),
                        said(row.lines()));
        // Two rows alike in one file are two entries.
        int time = times.merge(said, 1, Integer::sum);
        return new DraftEntry(
                key(said + "|" + time),
                row.kind(),
                row.day(),
                row.label(),
                row.payee(),
                payment(row.mode(), row.lines()),
                row.cheque(),
                row.piece(),
                row.lines(),
                List.of(),
                Map.of());
    }

    private static String said(List<Line> lines) {
        return String.join(
                ",",
                lines.stream()
                        .map(line -> line.account() + " " + line.classCode() + " " + line.amount())
                        .sorted()
                        .toList());
    }

    private UUID key(String said) {
        return UUID.nameUUIDFromBytes(
                ("cash book " + books + " " + year + " " + said).getBytes(StandardCharsets.UTF_8));
    }

    /// The same drafts, those without a number after the highest of their series. When no row has
    /// one, the books give them.
    static List<DraftEntry> numbered(List<DraftEntry> drafts, List<String> taken) {
        List<String> given =
                drafts.stream().map(DraftEntry::piece).filter(piece -> !piece.isEmpty()).toList();
        if (given.isEmpty() || given.size() == drafts.size()) {
            return drafts;
        }
        var all = new ArrayList<>(given);
        all.addAll(taken);
        Map<String, Integer> highest = Pieces.highest(all);
        return drafts.stream()
                .map(draft -> draft.piece().isEmpty() ? numbered(draft, highest) : draft)
                .toList();
    }

    private static DraftEntry numbered(DraftEntry draft, Map<String, Integer> highest) {
        String series = draft.kind().series();
        int number = highest.merge(series, 1, Integer::sum);
        return new DraftEntry(
                draft.key(),
                draft.kind(),
                draft.occurredOn(),
                draft.label(),
                draft.payee(),
                draft.payment(),
                draft.cheque(),
                series + (number < 10 ? "0" : "") + number,
                draft.lines(),
                draft.vouchers(),
                draft.answers());
    }

    private static Payment payment(String mode, List<Line> lines) {
        String plain = Words.plain(mode);
        if (plain.contains("remise")) {
            return Payment.CHEQUE_DEPOSIT;
        }
        if (plain.contains("cheque") || plain.startsWith("chq") || plain.equals("ch")) {
            return Payment.CHEQUE;
        }
        if (plain.contains("virement") || plain.startsWith("vir")) {
            return Payment.BANK_TRANSFER;
        }
        if (plain.contains("prelevement") || plain.startsWith("prlv")) {
            return Payment.DIRECT_DEBIT;
        }
        if (plain.contains("carte") || plain.equals("cb")) {
            return Payment.CARD;
        }
        if (plain.contains("ligne") || plain.contains("internet")) {
            return Payment.ONLINE;
        }
        boolean noBank =
                lines.stream()
                        .filter(Line::isTill)
                        .noneMatch(line -> line.account().equals(AccountKey.BANK));
        return plain.contains("espece") || noBank ? Payment.CASH : Payment.OTHER;
    }
}
