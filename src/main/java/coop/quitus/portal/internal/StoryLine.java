package coop.quitus.portal.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.Till;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;

/// A line of the demo's year (`portal/demo-year.csv`), to be laid in any year.
///
/// @param subsidy the subsidy it comes from or is paid by, whose file is the year's; empty for none
/// @param bank after how many days the bank shows it; empty when it never goes there
record StoryLine(
        MonthDay day,
        EntryKind kind,
        Money amount,
        String label,
        String payee,
        String account,
        Till till,
        String classCode,
        Payment payment,
        String cheque,
        OptionalInt bank,
        String subsidy) {

    static List<StoryLine> all() {
        try (InputStream file =
                Objects.requireNonNull(
                        StoryLine.class.getResourceAsStream("/portal/demo-year.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(StoryLine::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static StoryLine of(String line) {
        String[] cells = line.split(";", -1);
        EntryKind kind =
                switch (cells[1]) {
                    case "R" -> EntryKind.RECEIPT;
                    case "D" -> EntryKind.EXPENSE;
                    default -> EntryKind.TRANSFER;
                };
        return new StoryLine(
                MonthDay.parse("--" + cells[0]),
                kind,
                Money.parse(cells[2]).orElseThrow(),
                cells[3],
                cells[4],
                cells[5],
                tillOf(cells[6]),
                cells[7],
                Payment.valueOf(cells[8]),
                cells[9],
                cells[10].isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(cells[10])),
                cells[11]);
    }

    private static Till tillOf(String name) {
        String[] parts = name.split(":", 2);
        return new Till(new AccountKey(parts[0]), parts.length == 2 ? parts[1] : "");
    }

    LocalDate in(SchoolYear year) {
        boolean autumn = day.getMonthValue() >= 9;
        return day.atYear(autumn ? year.startsIn() : year.startsIn() + 1);
    }

    /// The same, before anyone said which subsidy pays it.
    StoryLine notYetCharged() {
        return new StoryLine(
                day, kind, amount, label, payee, account, till, classCode, payment, cheque, bank,
                "");
    }

    /// Whether that entry is this line, told in its year.
    boolean tells(Entry entry) {
        return entry.label().equals(label) && entry.occurredOn().equals(in(entry.year()));
    }

    DraftEntry draft(SchoolYear year, List<String> vouchers) {
        List<Line> lines =
                switch (kind) {
                    case RECEIPT -> List.of(new Line(till, amount), part(year, amount.negated()));
                    case EXPENSE -> List.of(new Line(till, amount.negated()), part(year, amount));
                    case TRANSFER, OPENING, REVERSAL ->
                            List.of(
                                    new Line(till, amount.negated()),
                                    new Line(tillOf(account), amount));
                };
        return new DraftEntry(
                UUID.randomUUID(),
                kind,
                in(year),
                label,
                payee,
                payment,
                cheque.isEmpty()
                        ? ""
                        : cheque.substring(0, 3) + year.startsIn() % 10 + cheque.substring(4),
                "",
                lines,
                vouchers,
                Map.of());
    }

    private Line part(SchoolYear year, Money signed) {
        String file = subsidy.isEmpty() ? "" : gardenIn(year);
        return new Line(new AccountKey(account), classCode, file, "", signed);
    }

    /// The code of the town's subsidy of a year: `JARDIN-2025`.
    static String gardenIn(SchoolYear year) {
        return "JARDIN-" + year.startsIn();
    }
}
