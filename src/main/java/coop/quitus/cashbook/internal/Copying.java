package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.CashBookImport;
import coop.quitus.cashbook.CashBookMapping;
import coop.quitus.cashbook.ColumnGuess;
import coop.quitus.cashbook.Columns;
import coop.quitus.cashbook.Preview;
import coop.quitus.cashbook.Tracing;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Copies a cash book into the books: reads it, judges it, rehearses it, and only then writes it.
@Component
final class Copying implements CashBookImport {

    private static final Actor REHEARSING = Actor.operator("aperçu");
    private static final int SAMPLES = 5;

    private final Places places;
    private final Books books;
    private final Rehearsal rehearsal;
    private final Shelf shelf;

    Copying(Places places, Books books, Rehearsal rehearsal, Shelf shelf) {
        this.places = places;
        this.books = books;
        this.rehearsal = rehearsal;
        this.shelf = shelf;
    }

    @Override
    public Outcome<ColumnGuess, CashBookFinding> columns(
            CooperativeId cooperative, SchoolYear year, byte[] file) {
        try {
            Recognition recognition = recognition(cooperative, year);
            Found found = best(Sheet.read(file), recognition);
            return Outcome.done(new ColumnGuess(found.columns(), samples(found)));
        } catch (NotASheet refused) {
            return Outcome.refused(refused.finding());
        }
    }

    private static List<List<String>> samples(Found found) {
        int width = found.columns().names().size();
        return found.sheet().rows().stream()
                .skip(found.columns().header() + 1L)
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .limit(SAMPLES)
                .map(row -> {
                    var wide = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
                    while (wide.size() < width) {
                        wide.add("");
                    }
                    return List.copyOf(wide);
                })
                .toList();
    }

    @Override
    public Outcome<Preview, CashBookFinding> preview(
            CooperativeId cooperative,
            SchoolYear year,
            byte[] file,
            Optional<CashBookMapping> mapping) {
        try {
            Judged judged = judge(cooperative, year, file, mapping, Tracing.FROM_WORDS);
            var findings = new ArrayList<>(judged.reading().findings());
            if (!Rehearsal.blocks(findings)) {
                findings.addAll(rehearsal.rehearse(cooperative, judged.toPlay(), REHEARSING));
            }
            return Outcome.done(previewOf(judged, findings));
        } catch (NotASheet refused) {
            return Outcome.refused(refused.finding());
        }
    }

    @Override
    public Outcome<Preview, CashBookFinding> bring(
            CooperativeId cooperative,
            SchoolYear year,
            byte[] file,
            Optional<CashBookMapping> mapping,
            Tracing tracing,
            Actor by) {
        try {
            Judged judged = judge(cooperative, year, file, mapping, tracing);
            var findings = new ArrayList<>(judged.reading().findings());
            if (!Rehearsal.blocks(findings)) {
                findings.addAll(rehearsal.perform(cooperative, judged.toPlay(), by));
            }
            findings.sort(Comparator.comparing(CashBookFinding::severity));
            if (Rehearsal.blocks(findings)) {
                return Outcome.refused(findings);
            }
            mapping.ifPresent(it -> shelf.remember(cooperative, it, by));
            return Outcome.done(previewOf(judged, findings), findings);
        } catch (NotASheet refused) {
            return Outcome.refused(refused.finding());
        }
    }

    private Recognition recognition(CooperativeId cooperative, SchoolYear year) {
        return new Recognition(names(places.cooperative(cooperative).orElseThrow(), year));
    }

    private Names names(Cooperative which, SchoolYear year) {
        return new Names(books.chart(year).offeredTo(which), which.classes());
    }

    /// A sheet and its columns.
    private record Found(Sheet sheet, Columns columns) {}

    /// A file that can be read, row by row.
    ///
    /// @param already which drafts the books have, by their place
    private record Judged(
            Columns columns,
            Reading reading,
            Traced traced,
            List<Boolean> already,
            Optional<DraftEntry> opening) {

        List<DraftEntry> drafts() {
            return traced.drafts();
        }

        /// The opening and the rows that are not in the books yet.
        List<Rehearsal.Played> toPlay() {
            var played = new ArrayList<Rehearsal.Played>();
            opening.ifPresent(
                    draft -> played.add(new Rehearsal.Played(reading.openingRow(), draft)));
            for (int i = 0; i < drafts().size(); i++) {
                if (!already.get(i)) {
                    played.add(
                            new Rehearsal.Played(reading.rows().get(i).number(), drafts().get(i)));
                }
            }
            return played;
        }
    }

    private Judged judge(
            CooperativeId cooperative,
            SchoolYear year,
            byte[] file,
            Optional<CashBookMapping> mapping,
            Tracing tracing) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        Names names = names(which, year);
        Found found = found(cooperative, Sheet.read(file), new Recognition(names), mapping);
        Reading reading = Reading.of(found.sheet(), found.columns(), names, year);
        var drafting = new Drafting(which.books(), year);
        List<DraftEntry> drafts = reading.rows().stream().map(drafting::entry).toList();
        List<Boolean> already =
                drafts.stream()
                        .map(draft -> books.byKey(cooperative, draft.key()).isPresent())
                        .toList();
        List<Entry> journal = books.journal(cooperative, year);
        Optional<DraftEntry> opening =
                reading.opening().isEmpty() || opens(journal, reading.opening())
                        ? Optional.empty()
                        : Optional.of(drafting.opening(reading.opening()));
        List<DraftEntry> numbered =
                Drafting.numbered(drafts, journal.stream().map(Entry::piece).toList());
        Traced traced =
                tracing == Tracing.FROM_WORDS
                        ? Traced.of(numbered)
                        : new Traced(numbered, List.of());
        return new Judged(found.columns(), reading, traced, already, opening);
    }

    /// Whether the books were opened with these very balances.
    private static boolean opens(List<Entry> journal, Map<Till, Money> balances) {
        return journal.stream()
                .filter(entry -> entry.kind() == EntryKind.OPENING && entry.stands())
                .anyMatch(entry -> {
                    Map<Till, Money> there = new LinkedHashMap<>();
                    entry.lines().stream()
                            .filter(Line::isTill)
                            .forEach(line -> there.put(line.till(), line.amount()));
                    return there.equals(balances);
                });
    }

    private Found found(
            CooperativeId cooperative,
            List<Sheet> sheets,
            Recognition recognition,
            Optional<CashBookMapping> mapping) {
        if (mapping.isPresent()) {
            return applied(sheets, recognition, mapping.get());
        }
        Found best = best(sheets, recognition);
        if (best.columns().missing().isEmpty()) {
            return best;
        }
        return shelf.remembered(cooperative)
                .flatMap(remembered -> {
                    try {
                        return Optional.of(applied(sheets, recognition, remembered));
                    } catch (NotASheet otherColumns) {
                        return Optional.empty();
                    }
                })
                .orElseThrow(() ->
                        new NotASheet(
                                new CashBookFinding.ColumnsUnknown(
                                        best.columns().names().stream()
                                                .filter(name -> !name.isEmpty())
                                                .toList())));
    }

    /// The first sheet the mapping fits; what is wrong with the first one, if none.
    private static Found applied(
            List<Sheet> sheets, Recognition recognition, CashBookMapping mapping) {
        NotASheet first = null;
        for (Sheet sheet : sheets) {
            try {
                return new Found(sheet, recognition.apply(sheet, mapping));
            } catch (NotASheet refused) {
                first = first == null ? refused : first;
            }
        }
        throw first == null ? NotASheet.because("il est vide") : first;
    }

    private static Found best(List<Sheet> sheets, Recognition recognition) {
        return sheets.stream()
                .flatMap(sheet ->
                        recognition.guess(sheet).stream().map(columns -> new Found(sheet, columns)))
                .min(Comparator.comparingInt(found -> found.columns().missing().size()))
                .orElseThrow(() -> NotASheet.because("il n'a pas de colonnes"));
    }

    private static Preview previewOf(Judged judged, List<CashBookFinding> findings) {
        Map<AccountKey, Money> totals = new LinkedHashMap<>();
        Map<Till, Money> closing = new LinkedHashMap<>(judged.reading().opening());
        var rows = new ArrayList<Preview.Row>();
        for (int i = 0; i < judged.drafts().size(); i++) {
            DraftEntry draft = judged.drafts().get(i);
            rows.add(
                    new Preview.Row(
                            judged.reading().rows().get(i).number(),
                            draft,
                            judged.already().get(i)));
            for (Line line : draft.lines()) {
                if (line.isTill()) {
                    closing.merge(line.till(), line.amount(), Money::plus);
                } else {
                    Money part =
                            line.account().isProduct() ? line.amount().negated() : line.amount();
                    totals.merge(line.account(), part, Money::plus);
                }
            }
        }
        findings.sort(Comparator.comparing(CashBookFinding::severity));
        return new Preview(
                judged.columns(),
                judged.reading().opening(),
                rows,
                totals,
                closing,
                judged.traced().traces(),
                findings);
    }
}
