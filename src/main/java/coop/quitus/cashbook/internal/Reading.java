package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.Columns;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns the rows of a sheet into what they say of money, and says of each row that cannot be read
/// why. Pure: it knows neither the clock nor the books.
final class Reading {

    private final Columns columns;
    private final Names names;
    private final SchoolYear year;
    private final Map<Till, Money> opening = new LinkedHashMap<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<CashBookFinding> findings = new ArrayList<>();
    private final Pieces pieces = new Pieces();
    private int openingRow;

    /// A row that says something of money.
    record ReadRow(
            int number,
            EntryKind kind,
            LocalDate day,
            String piece,
            String label,
            String payee,
            String mode,
            String cheque,
            List<Line> lines) {}

    private Reading(Columns columns, Names names, SchoolYear year) {
        this.columns = columns;
        this.names = names;
        this.year = year;
    }

    static Reading of(Sheet sheet, Columns columns, Names names, SchoolYear year) {
        var reading = new Reading(columns, names, year);
        reading.findings.addAll(reading.unknownClasses());
        int last = sheet.rows().size() - 1;
        while (last > columns.header() && isBlank(sheet.rows().get(last))) {
            last--;
        }
        for (int i = columns.header() + 1; i <= last; i++) {
            if (!isBlank(sheet.rows().get(i))) {
                reading.read(new Cells(i + 1, sheet.rows().get(i), columns), i == last);
            }
        }
        reading.findings.addAll(reading.pieces.missing());
        return reading;
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }

    Map<Till, Money> opening() {
        return opening;
    }

    int openingRow() {
        return openingRow;
    }

    List<ReadRow> rows() {
        return rows;
    }

    List<CashBookFinding> findings() {
        return findings;
    }

    private List<CashBookFinding> unknownClasses() {
        var unknown = new ArrayList<CashBookFinding>();
        for (int i = 0; i < columns.columns().size(); i++) {
            Till till =
                    switch (columns.columns().get(i)) {
                        case Columns.In(Till it) -> it;
                        case Columns.Net(Till it) -> it;
                        default -> Till.BANK;
                    };
            if (!till.classCode().isEmpty()
                    && names.classes().stream()
                            .noneMatch(unit -> unit.code().equals(till.classCode()))) {
                unknown.add(
                        new CashBookFinding.UnknownClass(columns.names().get(i), till.classCode()));
            }
        }
        return unknown;
    }

    private void read(Cells row, boolean last) {
        String label = row.text(Columns.Label.class);
        String date = row.text(Columns.Day.class);
        if (isTotal(row, label, date, last)) {
            findings.add(
                    new CashBookFinding.LeftAside(
                            row.number(), label.isEmpty() ? "totaux" : label));
            return;
        }
        int before = findings.size();
        Movements moved = new Movements(row, names, findings).read();
        Optional<LocalDate> day = Days.read(date);
        if (isOpening(label, moved)) {
            open(row.number(), date, day, moved);
            return;
        }
        if (day.isEmpty()) {
            findings.add(new CashBookFinding.NotADate(row.number(), date));
        } else if (!year.contains(day.get())) {
            findings.add(new CashBookFinding.OutsideTheYear(row.number(), date));
        }
        if (findings.size() == before) {
            take(row, day.orElseThrow(), label, moved);
        }
    }

    /// No date, and the word *total*; or figures alone at the foot of the sheet.
    private static boolean isTotal(Cells row, String label, String date, boolean last) {
        String plain = Words.plain(label.isEmpty() ? row.first() : label);
        boolean total =
                plain.startsWith("tot")
                        || plain.startsWith("sous tot")
                        || plain.startsWith("cumul")
                        || plain.startsWith("a reporter")
                        || plain.startsWith("solde final");
        boolean figuresAlone = last && label.isEmpty() && row.text(Columns.Piece.class).isEmpty();
        return date.isEmpty() && (total || figuresAlone);
    }

    private static boolean isOpening(String label, Movements moved) {
        String plain = Words.plain(label);
        return moved.parts().isEmpty()
                && (plain.startsWith("report")
                        || plain.contains("a nouveau")
                        || plain.startsWith("solde initial")
                        || plain.startsWith("solde de depart")
                        || plain.startsWith("solde au 1"));
    }

    private void open(int number, String date, Optional<LocalDate> day, Movements moved) {
        if (openingRow > 0) {
            findings.add(new CashBookFinding.OpeningTwice(number, openingRow));
            return;
        }
        openingRow = number;
        boolean fits =
                date.isEmpty()
                        || day.isPresent()
                                && (day.get().equals(year.firstDay())
                                        || day.get().equals(year.previous().lastDay()));
        if (!fits) {
            findings.add(
                    day.isEmpty()
                            ? new CashBookFinding.NotADate(number, date)
                            : new CashBookFinding.OpeningElsewhere(number, date));
        }
        moved.tills().forEach(line -> opening.merge(line.till(), line.amount(), Money::plus));
    }

    private void take(Cells row, LocalDate day, String label, Movements moved) {
        String piece = row.text(Columns.Piece.class);
        Optional<CashBookFinding> refused = refused(row.number(), piece, label, moved);
        if (refused.isPresent()) {
            findings.add(refused.get());
            return;
        }
        EntryKind kind =
                moved.hasCharges()
                        ? EntryKind.EXPENSE
                        : moved.hasProducts() ? EntryKind.RECEIPT : EntryKind.TRANSFER;
        if (piece.isEmpty() && columns.find(Columns.Piece.class) >= 0) {
            findings.add(new CashBookFinding.NumberGiven(row.number(), label));
        }
        var lines = new ArrayList<>(moved.tills());
        lines.addAll(moved.parts());
        rows.add(
                new ReadRow(
                        row.number(),
                        kind,
                        day,
                        piece,
                        label.isBlank() ? kind.inFrench() : label,
                        row.text(Columns.Payee.class),
                        row.text(Columns.Mode.class),
                        row.text(Columns.Cheque.class),
                        lines));
    }

    private Optional<CashBookFinding> refused(
            int number, String piece, String label, Movements moved) {
        Money movement = Money.sum(moved.tills().stream().map(Line::amount));
        Money allocated = Money.sum(moved.parts().stream().map(Line::amount));
        if (moved.tills().isEmpty() && moved.parts().isEmpty()) {
            return Optional.of(new CashBookFinding.NothingMoves(number, label));
        }
        if (moved.tills().isEmpty()) {
            return Optional.of(new CashBookFinding.NoTillMoved(number, piece, allocated));
        }
        if (moved.parts().isEmpty() && !movement.isZero()) {
            return Optional.of(new CashBookFinding.NothingAllocated(number, piece, movement));
        }
        if (moved.hasCharges() && moved.hasProducts()) {
            return Optional.of(new CashBookFinding.BothSides(number, piece));
        }
        if (!movement.plus(allocated).isZero()) {
            return Optional.of(
                    new CashBookFinding.DoesNotBalance(number, piece, movement, allocated));
        }
        return pieces.take(number, piece);
    }
}
