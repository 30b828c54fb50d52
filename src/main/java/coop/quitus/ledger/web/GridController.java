package coop.quitus.ledger.web;

import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The grid, for those who like the notebook. Each row is an entry of its own: those that hold are
/// written, the others stay with their sentence in the margin.
@Controller
class GridController {

    private static final String GRID = Here.BOOK + "/grille";
    private static final int ROWS = 8;

    private final Books books;
    private final Ledger ledger;
    private final Writing writing;
    private final Clock clock;

    GridController(Books books, Ledger ledger, Writing writing, Clock clock) {
        this.books = books;
        this.ledger = ledger;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping(GRID)
    View show(Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return page(frame, cooperative, year, List.of());
    }

    @PostMapping(GRID)
    View write(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam MultiValueMap<String, String> sent,
            Person reader) {
        var written = new ArrayList<String>();
        var left = new ArrayList<GridRow>();
        LocalDate above = day(year);
        for (GridRow typed : rows(sent)) {
            if (typed.isBlank()) {
                continue;
            }
            GridRow row = typed.dated(above);
            GridRow after = write(cooperative, year, row, written, reader);
            if (!after.sentences().isEmpty()) {
                left.add(after);
            }
            above =
                    row.date().matches("\\d{4}-\\d{2}-\\d{2}")
                            ? LocalDate.parse(row.date())
                            : above;
        }
        String said = said(written);
        if (!left.isEmpty()) {
            return page(said.isEmpty() ? frame : frame.saying(said, ""), cooperative, year, left)
                    .refused();
        }
        return SeeOther.page(Here.book(cooperative, year))
                .saying(said.isEmpty() ? "Rien n'était écrit." : said);
    }

    private static String said(List<String> written) {
        return switch (written.size()) {
            case 0 -> "";
            case 1 -> "C'est noté : " + written.getFirst() + ".";
            default -> "C'est noté : " + String.join(", ", written) + ".";
        };
    }

    private static List<GridRow> rows(MultiValueMap<String, String> sent) {
        int count = sent.getOrDefault("cle", List.of()).size();
        return IntStream.range(0, Math.min(count, 200)).mapToObj(i -> row(sent, i)).toList();
    }

    private static GridRow row(MultiValueMap<String, String> sent, int i) {
        return new GridRow(
                keyOf(cell(sent, "cle", i)),
                cell(sent, "date", i),
                cell(sent, "libelle", i),
                cell(sent, "caisse", i),
                cell(sent, "compte", i),
                cell(sent, "classe", i),
                cell(sent, "recu", i),
                cell(sent, "depense", i),
                "oui".equals(cell(sent, "sur", i)),
                List.of());
    }

    private static String cell(MultiValueMap<String, String> sent, String name, int i) {
        List<String> column = sent.getOrDefault(name, List.of());
        return i < column.size() ? column.get(i).strip() : "";
    }

    private static UUID keyOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException absent) {
            return UUID.randomUUID();
        }
    }

    /// Writes a row, or gives it back with its sentences.
    private GridRow write(
            CooperativeId cooperative,
            SchoolYear year,
            GridRow typed,
            List<String> written,
            Person reader) {
        GridRow row = typed;
        if (!typed.account().isEmpty()) {
            Optional<AccountKey> named = named(writing.chart(cooperative, year), typed.account());
            if (named.isEmpty()) {
                return typed.saying(List.of(unknown(typed.account())));
            }
            row = typed.under(named.get().value(), List.of());
        }
        EntryForm form = row.form();
        List<Sentence> faults = form.faults(year);
        if (!faults.isEmpty()) {
            return row.saying(faults);
        }
        if (form.lacksAccount()) {
            List<AccountKey> likely = writing.likely(cooperative, year, form);
            return likely.isEmpty()
                    ? row.saying(List.of(unknown("")))
                    : row.under(
                            likely.getFirst().value(),
                            List.of(proposed(books.chart(year).label(likely.getFirst()))));
        }
        DraftEntry draft = form.toDraft();
        List<PostingFinding> findings = ledger.examine(cooperative, draft);
        if (!row.sure()
                && findings.stream().noneMatch(it -> it.severity() == Severity.BLOCKS)
                && findings.stream().anyMatch(Writing::stops)) {
            return row.surely().saying(Writing.said(findings));
        }
        return switch (ledger.post(cooperative, draft, reader.acting())) {
            case Outcome.Done<Entry, PostingFinding> done -> {
                written.add(done.value().piece());
                yield row;
            }
            case Outcome.Refused<Entry, PostingFinding> refused ->
                    row.saying(Writing.said(refused.findings()));
        };
    }

    /// By its key, its code, an alias or its label.
    private static Optional<AccountKey> named(Chart chart, String typed) {
        return chart.accounts().stream()
                .filter(account ->
                        account.key().value().equals(typed)
                                || typed.equals(account.code())
                                || account.aliases().contains(typed)
                                || typed.equalsIgnoreCase(account.label())
                                || typed.startsWith(account.code() + " ")
                                || account.aliases().stream()
                                        .anyMatch(alias -> typed.startsWith(alias + " ")))
                .map(Account::key)
                .filter(key -> key.isCharge() || key.isProduct() || key.isBalance())
                .findFirst();
    }

    private static Sentence unknown(String typed) {
        return new Sentence(
                typed.isEmpty()
                        ? "Il manque le compte."
                        : "« " + typed + " » n'est pas un compte de la nomenclature.",
                "Choisissez-le dans la liste.",
                null,
                "compte",
                Severity.BLOCKS);
    }

    private static Sentence proposed(String label) {
        return new Sentence(
                "D'après vos mots : " + label + ".",
                "Si c'est bien cela, enregistrez encore.",
                null,
                "compte",
                Severity.INFORMS);
    }

    private GridPage page(
            Frame frame, CooperativeId cooperative, SchoolYear year, List<GridRow> left) {
        Map<Till, Money> held = books.tillsOn(cooperative, year, year.lastDay());
        Chart chart = writing.chart(cooperative, year);
        FormChoices choices =
                FormChoices.of(
                        writing.cooperative(cooperative),
                        chart,
                        EntryKind.EXPENSE,
                        held,
                        List.of());
        var rows = new ArrayList<>(left);
        while (rows.size() < ROWS) {
            rows.add(GridRow.blank());
        }
        return new GridPage(
                frame.titled("La grille"),
                Here.year(cooperative, year),
                rows,
                choices.tills(),
                choices.classes(),
                chart.accounts().stream()
                        .filter(account -> !account.key().isTill())
                        .filter(account -> !account.key().isEquity())
                        .toList(),
                chart.added(),
                Money.sum(held.values().stream()));
    }

    private LocalDate day(SchoolYear year) {
        LocalDate today = LocalDate.now(clock);
        return year.contains(today) ? today : year.firstDay();
    }
}
