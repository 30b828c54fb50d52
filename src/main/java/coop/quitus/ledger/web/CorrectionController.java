package coop.quitus.ledger.web;

import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Corrects an entry without erasing it: its contrary and the right one, in one click (ACC-16).
@Controller
class CorrectionController {

    private static final String CORRECTION = Here.BOOK + "/{piece}/correction";

    private final Books books;
    private final Ledger ledger;
    private final Writing writing;

    CorrectionController(Books books, Ledger ledger, Writing writing) {
        this.books = books;
        this.ledger = ledger;
        this.writing = writing;
    }

    @GetMapping(CORRECTION)
    View form(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece) {
        Entry wrong = entry(cooperative, year, piece);
        return writing.page(sheet(frame, cooperative, wrong), again(wrong), false, List.of());
    }

    @PostMapping(CORRECTION)
    View correct(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> justificatif,
            Person reader)
            throws IOException {
        Entry wrong = entry(cooperative, year, piece);
        Writing.Sheet sheet = sheet(frame, cooperative, wrong);
        Writing.Kept kept =
                writing.keep(
                        cooperative,
                        EntryForm.sent(Intention.of(wrong.kind()), sent),
                        justificatif == null ? List.of() : justificatif,
                        reader.acting());
        EntryForm form = kept.form();
        var faults = new ArrayList<Sentence>(kept.sentences());
        faults.addAll(form.faults(year));
        if (!faults.isEmpty()) {
            return writing.page(sheet, form, false, faults).refused();
        }
        return switch (ledger.correct(
                cooperative, wrong.id(), form.toDraft(), form.text("motif"), reader.acting())) {
            case Outcome.Done<Entry, PostingFinding>(Entry entry, List<PostingFinding> remarks) ->
                    SeeOther.page(Here.book(cooperative, year) + "/" + entry.piece())
                            .saying(
                                    piece
                                            + " est corrigée : "
                                            + entry.piece()
                                            + " la remplace, et tout reste lisible."
                                            + Writing.remarks(remarks));
            case Outcome.Refused<Entry, PostingFinding>(List<PostingFinding> findings) ->
                    writing.page(sheet, form, false, Writing.said(findings)).refused();
        };
    }

    private static Writing.Sheet sheet(Frame frame, CooperativeId cooperative, Entry wrong) {
        return new Writing.Sheet(
                frame.titled("Corriger " + wrong.piece()),
                cooperative,
                wrong.year(),
                Here.book(cooperative, wrong.year()) + "/" + wrong.piece() + "/correction",
                wrong.piece());
    }

    private Entry entry(CooperativeId cooperative, SchoolYear year, String piece) {
        return books.byPiece(cooperative, year, piece)
                .filter(entry -> entry.kind() != EntryKind.OPENING)
                .filter(entry -> entry.kind() != EntryKind.REVERSAL)
                .orElseThrow(() -> new NotFound("no piece " + piece + " to correct"));
    }

    /// The form that would have written this entry, to write it better.
    private static EntryForm again(Entry entry) {
        var fields = new HashMap<String, String>();
        fields.put("date", entry.occurredOn().toString());
        fields.put("libelle", entry.label());
        fields.put("tiers", entry.payee());
        fields.put("paiement", entry.payment().name());
        fields.put("cheque", entry.cheque());
        fields.put("piecejointe", String.join(",", entry.vouchers()));
        List<Line> tills = entry.lines().stream().filter(Line::isTill).toList();
        List<Line> parts = entry.lines().stream().filter(line -> !line.isTill()).toList();
        Intention intention = Intention.of(entry.kind());
        if (intention.moves()) {
            for (Line line : tills) {
                fields.put(
                        line.amount().isNegative() ? "caisse" : "vers",
                        EntryForm.nameOf(line.till()));
                fields.put("montant", line.amount().absolute().amountInFrench());
            }
        } else {
            fields.put("caisse", EntryForm.nameOf(tills.getFirst().till()));
            fields.put("montant", entry.movement().absolute().amountInFrench());
        }
        for (int i = 0; i < Math.min(EntryForm.PARTS, parts.size()); i++) {
            Line part = parts.get(i);
            fields.put(EntryForm.numbered("compte", i), part.account().value());
            if (parts.size() > 1) {
                fields.put(
                        EntryForm.numbered("part", i), part.amount().absolute().amountInFrench());
            }
            ofPart(fields, "classe", i, part.classCode());
            ofPart(fields, "subvention", i, part.subsidy());
            ofPart(fields, "projet", i, part.project());
        }
        return new EntryForm(intention, UUID.randomUUID(), fields);
    }

    /// The first part speaks for the operation; another says so when it differs.
    private static void ofPart(Map<String, String> fields, String name, int part, String said) {
        boolean same = said.equals(fields.getOrDefault(name, ""));
        if (part == 0) {
            fields.put(name, said);
        } else if (!same) {
            fields.put(EntryForm.numbered(name, part), said.isEmpty() ? Shares.NONE : said);
        }
    }
}
