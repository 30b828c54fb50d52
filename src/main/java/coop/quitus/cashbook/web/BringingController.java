package coop.quitus.cashbook.web;

import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.CashBookImport;
import coop.quitus.cashbook.CashBookMapping;
import coop.quitus.cashbook.CashBookSentences;
import coop.quitus.cashbook.ColumnGuess;
import coop.quitus.cashbook.Columns;
import coop.quitus.cashbook.Preview;
import coop.quitus.cashbook.Tracing;
import coop.quitus.cashbook.WaitingFiles;
import coop.quitus.cashbook.WaitingFiles.WaitingFile;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Brings in a cash book kept elsewhere: the file, its columns, a look at what it would become.
/// Nothing is in the books before the last step.
@Controller
class BringingController {

    private final CashBookImport cashBooks;
    private final WaitingFiles waiting;
    private final Books books;
    private final Places places;

    BringingController(CashBookImport cashBooks, WaitingFiles waiting, Books books, Places places) {
        this.cashBooks = cashBooks;
        this.waiting = waiting;
        this.books = books;
        this.places = places;
    }

    @GetMapping(Here.BRING)
    View ask(Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return sendPage(frame, cooperative, year, List.of());
    }

    @PostMapping(Here.BRING)
    View send(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(required = false) @Nullable MultipartFile cahier,
            Person reader)
            throws IOException {
        byte[] content = cahier == null ? new byte[0] : cahier.getBytes();
        return switch (cashBooks.columns(cooperative, year, content)) {
            case Outcome.Refused<ColumnGuess, CashBookFinding> refused ->
                    sendPage(frame, cooperative, year, said(refused.findings())).refused();
            case Outcome.Done<ColumnGuess, CashBookFinding> done -> {
                String name =
                        cahier == null
                                ? ""
                                : Objects.requireNonNullElse(cahier.getOriginalFilename(), "");
                UUID file = waiting.keep(cooperative, year, name, content, reader.acting());
                String here = Here.file(cooperative, year, file);
                boolean known =
                        done.value().columns().missing().isEmpty()
                                || rememberedFor(cooperative, year, content);
                yield SeeOther.page(known ? here : here + "/colonnes");
            }
        };
    }

    /// Whether what was said of such a file last time serves again.
    private boolean rememberedFor(CooperativeId cooperative, SchoolYear year, byte[] content) {
        return cashBooks.preview(cooperative, year, content, Optional.empty())
                instanceof Outcome.Done<Preview, CashBookFinding>;
    }

    private SendPage sendPage(
            Frame frame, CooperativeId cooperative, SchoolYear year, List<Sentence> sentences) {
        return new SendPage(
                frame.titled("Reprendre un cahier"),
                Here.bring(cooperative, year),
                year,
                sentences);
    }

    @GetMapping(Here.FILE + "/colonnes")
    View columns(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID file) {
        return columnsPage(frame, cooperative, year, file(cooperative, year, file), List.of());
    }

    @PostMapping(Here.FILE + "/colonnes")
    View map(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID file,
            @RequestParam Map<String, String> sent,
            Person reader) {
        WaitingFile kept = file(cooperative, year, file);
        Columns columns = guess(cooperative, kept).columns();
        Map<String, Columns.Column> said = new LinkedHashMap<>();
        for (int i = 0; i < columns.names().size(); i++) {
            String name = columns.names().get(i);
            Columns.of(sent.getOrDefault("colonne" + i, ""))
                    .ifPresent(column -> said.put(name, column));
        }
        var mapping = new CashBookMapping(said);
        var preview = cashBooks.preview(cooperative, year, kept.content(), Optional.of(mapping));
        if (preview instanceof Outcome.Refused<Preview, CashBookFinding> refused) {
            return columnsPage(frame, cooperative, year, kept, said(refused.findings())).refused();
        }
        waiting.map(cooperative, file, mapping, reader.acting());
        return SeeOther.page(Here.file(cooperative, year, file));
    }

    private ColumnsPage columnsPage(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            WaitingFile file,
            List<Sentence> sentences) {
        return new ColumnsPage(
                frame.titled("Ce que contient chaque colonne"),
                Here.file(cooperative, year, file.id()),
                file.name(),
                guess(cooperative, file),
                ColumnChoices.of(
                        places.cooperative(cooperative)
                                .orElseThrow(() -> new NotFound("no cooperative")),
                        books.chart(year)),
                sentences);
    }

    private ColumnGuess guess(CooperativeId cooperative, WaitingFile file) {
        return switch (cashBooks.columns(cooperative, file.year(), file.content())) {
            case Outcome.Done<ColumnGuess, CashBookFinding> done -> done.value();
            case Outcome.Refused<ColumnGuess, CashBookFinding> _ ->
                    throw new NotFound("a file that could be read and no longer can");
        };
    }

    @GetMapping(Here.FILE)
    View look(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID file) {
        WaitingFile kept = file(cooperative, year, file);
        return switch (cashBooks.preview(cooperative, year, kept.content(), kept.mapping())) {
            case Outcome.Done<Preview, CashBookFinding> done ->
                    previewPage(frame, cooperative, kept, done.value());
            case Outcome.Refused<Preview, CashBookFinding> refused ->
                    columnsPage(frame, cooperative, year, kept, said(refused.findings()));
        };
    }

    private PreviewPage previewPage(
            Frame frame, CooperativeId cooperative, WaitingFile file, Preview preview) {
        return new PreviewPage(
                frame.titled("Ce cahier, avant de le reprendre"),
                Here.file(cooperative, file.year(), file.id()),
                file.name(),
                file.year(),
                books.chart(file.year()),
                preview);
    }

    @PostMapping(Here.FILE)
    View bring(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String sansrattacher,
            Person reader) {
        WaitingFile kept = file(cooperative, year, file);
        return switch (cashBooks.bring(
                cooperative,
                year,
                kept.content(),
                kept.mapping(),
                sansrattacher.isEmpty() ? Tracing.FROM_WORDS : Tracing.NONE,
                reader.acting())) {
            case Outcome.Done<Preview, CashBookFinding> done -> {
                waiting.forget(cooperative, file, reader.acting());
                int fresh = done.value().rows().size() - done.value().already();
                yield SeeOther.page(Here.year(cooperative, year) + "/cahier")
                        .saying(
                                fresh == 0
                                        ? "Ce cahier était déjà là : rien n'est ajouté."
                                        : "Le cahier est repris : " + fresh + " opérations.");
            }
            case Outcome.Refused<Preview, CashBookFinding> _ ->
                    SeeOther.page(Here.file(cooperative, year, file));
        };
    }

    private WaitingFile file(CooperativeId cooperative, SchoolYear year, UUID file) {
        return waiting.find(cooperative, file)
                .filter(kept -> kept.year().equals(year))
                .orElseThrow(() -> new NotFound("no file waits as " + file));
    }

    private static List<Sentence> said(List<CashBookFinding> findings) {
        return findings.stream().map(CashBookSentences::of).toList();
    }
}
