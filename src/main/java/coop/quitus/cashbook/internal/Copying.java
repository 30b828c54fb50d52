package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.CashBookImport;
import coop.quitus.cashbook.Columns;
import coop.quitus.cashbook.Preview;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Copies a cash book into the books: all of it, in one transaction, or nothing.
@Component
final class Copying implements CashBookImport {

    private final Tenancy tenancy;
    private final Places places;
    private final Books books;
    private final Ledger ledger;

    Copying(Tenancy tenancy, Places places, Books books, Ledger ledger) {
        this.tenancy = tenancy;
        this.places = places;
        this.books = books;
        this.ledger = ledger;
    }

    /// Undoes the transaction when the books refuse a row: nothing is half brought in.
    private static final class Undone extends RuntimeException {
        private final transient List<CashBookFinding> findings;

        Undone(List<CashBookFinding> findings) {
            super(findings.toString(), null, false, false);
            this.findings = findings;
        }
    }

    @Override
    public Outcome<Preview, CashBookFinding> preview(
            CooperativeId cooperative, SchoolYear year, byte[] file, Optional<Columns> columns) {
        return judged(
                cooperative,
                year,
                file,
                columns,
                (reading, known) ->
                        Outcome.done(
                                preview(cooperative, known, reading),
                                warnings(reading.findings())));
    }

    @Override
    public Outcome<Preview, CashBookFinding> bring(
            CooperativeId cooperative,
            SchoolYear year,
            byte[] file,
            Optional<Columns> columns,
            Actor by) {
        return judged(
                cooperative,
                year,
                file,
                columns,
                (reading, known) -> {
                    try {
                        return tenancy.within(
                                cooperative, () -> write(cooperative, year, reading, known, by));
                    } catch (Undone undone) {
                        return Outcome.refused(undone.findings);
                    }
                });
    }

    private interface Next {
        Outcome<Preview, CashBookFinding> with(Reading reading, Columns columns);
    }

    private Outcome<Preview, CashBookFinding> judged(
            CooperativeId cooperative,
            SchoolYear year,
            byte[] file,
            Optional<Columns> given,
            Next next) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        Sheet sheet;
        try {
            sheet = Sheet.read(file);
        } catch (Sheet.NotASheet refused) {
            return Outcome.refused(refused.finding());
        }
        Optional<Columns> columns = given.or(() -> Recognition.recognise(sheet, books.chart(year)));
        if (columns.isEmpty()) {
            return Outcome.refused(
                    new CashBookFinding.ColumnsUnknown(
                            sheet.rows().stream()
                                    .filter(row -> !row.stream().allMatch(String::isBlank))
                                    .findFirst()
                                    .orElse(List.of())));
        }
        var findings = new ArrayList<>(unknownClasses(which, sheet, columns.get()));
        Reading reading = Reading.of(sheet, columns.get(), year, fingerprint(file, which, year));
        findings.addAll(reading.findings());
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKS)
                ? Outcome.refused(findings)
                : next.with(reading, columns.get());
    }

    private static List<CashBookFinding> unknownClasses(
            Cooperative which, Sheet sheet, Columns columns) {
        var findings = new ArrayList<CashBookFinding>();
        List<String> names = sheet.rows().get(columns.header());
        for (int i = 0; i < columns.columns().size(); i++) {
            if (columns.columns().get(i) instanceof Columns.In(Till till)
                    && !till.classCode().isEmpty()
                    && which.classes().stream()
                            .noneMatch(unit -> unit.code().equals(till.classCode()))) {
                findings.add(new CashBookFinding.UnknownClass(names.get(i), till.classCode()));
            }
        }
        return findings;
    }

    private static String fingerprint(byte[] file, Cooperative which, SchoolYear year) {
        try {
            return which.books()
                    + " "
                    + year
                    + " "
                    + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<CashBookFinding> warnings(List<CashBookFinding> findings) {
        return findings.stream().filter(finding -> finding.severity() != Severity.BLOCKS).toList();
    }

    private Preview preview(CooperativeId cooperative, Columns columns, Reading reading) {
        Map<Till, Money> closing = new LinkedHashMap<>(reading.opening());
        reading.drafts().stream()
                .flatMap(draft -> draft.entry().lines().stream())
                .filter(Line::isTill)
                .forEach(line -> closing.merge(line.till(), line.amount(), Money::plus));
        int already =
                (int)
                        reading.drafts().stream()
                                .filter(draft ->
                                        books.byKey(cooperative, draft.entry().key()).isPresent())
                                .count();
        return new Preview(
                columns,
                reading.opening(),
                reading.drafts().stream().map(Reading.Draft::entry).toList(),
                closing,
                already);
    }

    private Outcome<Preview, CashBookFinding> write(
            CooperativeId cooperative,
            SchoolYear year,
            Reading reading,
            Columns columns,
            Actor by) {
        Preview preview = preview(cooperative, columns, reading);
        var remarks = new ArrayList<>(warnings(reading.findings()));
        if (preview.already() == preview.drafts().size() && !preview.drafts().isEmpty()) {
            return Outcome.done(preview, remarks);
        }
        if (!preview.opening().isEmpty() && !isOpened(cooperative, year)) {
            take(
                    columns.header() + 2,
                    "",
                    ledger.open(cooperative, year, preview.opening(), by),
                    remarks);
        }
        // By day, receipts first, so that a till is never overdrawn by the order of the file.
        List<Reading.Draft> inOrder =
                reading.drafts().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Reading.Draft draft) -> draft.entry().occurredOn())
                                        .thenComparing(
                                                draft -> draft.entry().kind() != EntryKind.RECEIPT)
                                        .thenComparingInt(Reading.Draft::row))
                        .toList();
        for (Reading.Draft draft : inOrder) {
            DraftEntry entry = draft.entry();
            take(draft.row(), entry.piece(), ledger.post(cooperative, entry, by), remarks);
        }
        return Outcome.done(preview, remarks);
    }

    private boolean isOpened(CooperativeId cooperative, SchoolYear year) {
        return books.journal(cooperative, year).stream()
                .anyMatch(entry -> entry.kind() == EntryKind.OPENING && entry.stands());
    }

    private static void take(
            int row,
            String piece,
            Outcome<Entry, PostingFinding> outcome,
            List<CashBookFinding> remarks) {
        switch (outcome) {
            case Outcome.Done<Entry, PostingFinding>(Entry _, List<PostingFinding> said) ->
                    said.forEach(finding ->
                            remarks.add(new CashBookFinding.FromTheBooks(row, piece, finding)));
            case Outcome.Refused<Entry, PostingFinding>(List<PostingFinding> findings) ->
                    throw new Undone(
                            findings.stream()
                                    .map(finding ->
                                            (CashBookFinding)
                                                    new CashBookFinding.FromTheBooks(
                                                            row, piece, finding))
                                    .toList());
        }
    }
}
