package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.Columns;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.Till;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the rows of a sheet into drafts, and says of each row that cannot be one why.
final class Reading {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NUMBERED = Pattern.compile("([A-Z])(\\d{1,4})");

    private final Columns columns;
    private final List<String> names;
    private final SchoolYear year;
    private final String fingerprint;
    private final Map<Till, Money> opening = new LinkedHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<CashBookFinding> findings = new ArrayList<>();
    private final Map<String, Integer> pieces = new HashMap<>();

    /// A draft and the row it came from, as the spreadsheet numbers it.
    record Draft(int row, DraftEntry entry) {}

    private Reading(Columns columns, List<String> names, SchoolYear year, String fingerprint) {
        this.columns = columns;
        this.names = names;
        this.year = year;
        this.fingerprint = fingerprint;
    }

    static Reading of(Sheet sheet, Columns columns, SchoolYear year, String fingerprint) {
        var reading = new Reading(columns, sheet.rows().get(columns.header()), year, fingerprint);
        for (int i = columns.header() + 1; i < sheet.rows().size(); i++) {
            List<String> row = sheet.rows().get(i);
            if (!row.stream().allMatch(String::isBlank)) {
                reading.read(i + 1, row);
            }
        }
        reading.lookForMissingPieces();
        return reading;
    }

    Map<Till, Money> opening() {
        return opening;
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<CashBookFinding> findings() {
        return findings;
    }

    private void read(int number, List<String> row) {
        int before = findings.size();
        Optional<LocalDate> day = day(number, cell(row, columns.find(Columns.Day.class)));
        var tills = new ArrayList<Line>();
        var parts = new ArrayList<Line>();
        for (int i = 0; i < Math.min(row.size(), columns.columns().size()); i++) {
            if (!row.get(i).isBlank()) {
                take(number, i, row.get(i), tills, parts);
            }
        }
        if (findings.size() > before || day.isEmpty()) {
            return;
        }
        String label = cell(row, columns.find(Columns.Label.class));
        if (isOpening(label, day.get(), parts)) {
            tills.forEach(line -> opening.merge(line.till(), line.amount(), Money::plus));
            return;
        }
        draft(number, row, day.get(), label, tills, parts);
    }

    /// An amount in its column, as a signed line: charges are debits, products credits.
    private void take(int number, int column, String text, List<Line> tills, List<Line> parts) {
        switch (columns.columns().get(column)) {
            case Columns.In(Till till) ->
                    amount(number, column, text).ifPresent(it -> tills.add(new Line(till, it)));
            case Columns.Out(Till till) ->
                    amount(number, column, text)
                            .ifPresent(it -> tills.add(new Line(till, it.negated())));
            case Columns.Part(AccountKey account) ->
                    amount(number, column, text)
                            .ifPresent(it ->
                                    parts.add(
                                            new Line(
                                                    account,
                                                    account.isProduct() ? it.negated() : it)));
            case Columns.Unknown(String name) ->
                    findings.add(new CashBookFinding.UnknownColumn(number, name, text.strip()));
            default -> {
                // Words, read by name.
            }
        }
    }

    private Optional<Money> amount(int number, int column, String text) {
        Optional<Money> amount = Money.parse(text);
        if (amount.isEmpty()) {
            findings.add(
                    new CashBookFinding.NotAnAmount(
                            number, column < names.size() ? names.get(column) : "", text.strip()));
        }
        return amount.filter(it -> !it.isZero());
    }

    private Optional<LocalDate> day(int number, String text) {
        try {
            LocalDate day =
                    text.matches("\\d{4}-\\d{2}-\\d{2}")
                            ? LocalDate.parse(text)
                            : LocalDate.parse(text, FRENCH);
            if (!year.contains(day)) {
                findings.add(new CashBookFinding.OutsideTheYear(number, text));
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeException notADay) {
            findings.add(new CashBookFinding.NotADate(number, text));
            return Optional.empty();
        }
    }

    private boolean isOpening(String label, LocalDate day, List<Line> parts) {
        String plain = Recognition.plain(label);
        return parts.isEmpty()
                && day.equals(year.firstDay())
                && (plain.contains("report")
                        || plain.contains("a nouveau")
                        || plain.contains("solde initial"));
    }

    private void draft(
            int number,
            List<String> row,
            LocalDate day,
            String label,
            List<Line> tills,
            List<Line> parts) {
        String piece = cell(row, columns.find(Columns.Piece.class));
        Money movement = Money.sum(tills.stream().map(Line::amount));
        Money allocated = Money.sum(parts.stream().map(Line::amount));
        if (tills.isEmpty()) {
            findings.add(new CashBookFinding.NothingMoves(number, label));
            return;
        }
        if (!movement.plus(allocated).isZero()) {
            findings.add(new CashBookFinding.DoesNotBalance(number, piece, movement, allocated));
            return;
        }
        boolean charges = parts.stream().anyMatch(line -> line.account().isCharge());
        boolean products = parts.stream().anyMatch(line -> line.account().isProduct());
        if (charges && products) {
            findings.add(new CashBookFinding.BothSides(number, piece));
            return;
        }
        Integer first = piece.isEmpty() ? null : pieces.putIfAbsent(piece, number);
        if (first != null) {
            findings.add(new CashBookFinding.PieceTwice(number, piece, first));
            return;
        }
        var lines = new ArrayList<>(tills);
        lines.addAll(parts);
        EntryKind kind =
                charges ? EntryKind.EXPENSE : products ? EntryKind.RECEIPT : EntryKind.TRANSFER;
        drafts.add(
                new Draft(
                        number,
                        new DraftEntry(
                                UUID.nameUUIDFromBytes(
                                        (fingerprint + " row " + number)
                                                .getBytes(StandardCharsets.UTF_8)),
                                kind,
                                day,
                                label.isBlank() ? kind.inFrench() : label,
                                cell(row, columns.find(Columns.Payee.class)),
                                payment(cell(row, columns.find(Columns.Mode.class)), tills),
                                cell(row, columns.find(Columns.Cheque.class)),
                                piece,
                                lines,
                                List.of(),
                                Map.of())));
    }

    private static Payment payment(String mode, List<Line> tills) {
        String plain = Recognition.plain(mode);
        if (plain.contains("remise")) {
            return Payment.CHEQUE_DEPOSIT;
        }
        if (plain.contains("cheque") || plain.equals("chq")) {
            return Payment.CHEQUE;
        }
        if (plain.contains("virement")) {
            return Payment.BANK_TRANSFER;
        }
        if (plain.contains("prelevement")) {
            return Payment.DIRECT_DEBIT;
        }
        if (plain.contains("carte") || plain.equals("cb")) {
            return Payment.CARD;
        }
        boolean cash = tills.stream().noneMatch(line -> line.till().equals(Till.BANK));
        return plain.contains("espece") || cash ? Payment.CASH : Payment.OTHER;
    }

    private void lookForMissingPieces() {
        Map<String, TreeSet<Integer>> numbers = new HashMap<>();
        for (String piece : pieces.keySet()) {
            Matcher match = NUMBERED.matcher(piece);
            if (match.matches()) {
                numbers.computeIfAbsent(match.group(1), series -> new TreeSet<>())
                        .add(Integer.valueOf(match.group(2)));
            }
        }
        numbers.forEach((series, known) -> {
            for (int i = 1; i < known.last(); i++) {
                if (!known.contains(i)) {
                    findings.add(
                            new CashBookFinding.PieceMissing(series + (i < 10 ? "0" : "") + i));
                }
            }
        });
    }

    private static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column).strip() : "";
    }
}
