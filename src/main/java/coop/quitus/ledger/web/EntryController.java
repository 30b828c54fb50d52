package coop.quitus.ledger.web;

import coop.quitus.document.DocumentSentences;
import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// One entry of the book: read it, prove it, undo it.
@Controller
class EntryController {

    private static final String ENTRY = Here.BOOK + "/{piece}";
    private static final String AT_ONCE = "Annulée juste après la saisie";

    private final Books books;
    private final Ledger ledger;
    private final Vouchers vouchers;
    private final Rights rights;
    private final Clock clock;

    EntryController(Books books, Ledger ledger, Vouchers vouchers, Rights rights, Clock clock) {
        this.books = books;
        this.ledger = ledger;
        this.vouchers = vouchers;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(ENTRY)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece,
            Person reader) {
        return page(frame, cooperative, entry(cooperative, year, piece), reader, "", List.of());
    }

    @PostMapping(ENTRY + "/contrepassation")
    View reverse(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece,
            @RequestParam Optional<String> motif,
            Person reader) {
        Entry wrong = entry(cooperative, year, piece);
        // The button of a notice asks no reason; the form of the page does.
        String reason = motif.orElse(AT_ONCE);
        return switch (ledger.reverse(
                cooperative, wrong.id(), dayOf(wrong), reason, reader.acting())) {
            case Outcome.Done<Entry, PostingFinding> done ->
                    SeeOther.page(Here.book(cooperative, year))
                            .saying(
                                    piece
                                            + " est annulée par "
                                            + done.value().piece()
                                            + ". Les deux restent dans le cahier.");
            case Outcome.Refused<Entry, PostingFinding> refused ->
                    page(
                                    frame,
                                    cooperative,
                                    wrong,
                                    reader,
                                    reason,
                                    Writing.said(refused.findings()))
                            .refused();
        };
    }

    /// Undone on its own day, so that the tills of the days between are right; today for a day to
    /// come, which cannot be.
    private LocalDate dayOf(Entry wrong) {
        LocalDate today = LocalDate.now(clock);
        return wrong.occurredOn().isAfter(today) ? today : wrong.occurredOn();
    }

    @PostMapping(ENTRY + "/justificatifs")
    View file(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String piece,
            @RequestParam(required = false) @Nullable MultipartFile justificatif,
            Person reader)
            throws IOException {
        Entry entry = entry(cooperative, year, piece);
        byte[] content = justificatif == null ? new byte[0] : justificatif.getBytes();
        String name =
                justificatif == null
                        ? ""
                        : Objects.requireNonNullElse(justificatif.getOriginalFilename(), "");
        List<Sentence> sentences =
                switch (vouchers.keep(
                        cooperative,
                        new java.io.ByteArrayInputStream(content),
                        name,
                        reader.acting())) {
                    case Outcome.Refused<Voucher, VoucherFinding> refused ->
                            refused.findings().stream().map(DocumentSentences::of).toList();
                    case Outcome.Done<Voucher, VoucherFinding> done ->
                            filed(cooperative, entry, done.value(), reader);
                };
        return sentences.isEmpty()
                ? SeeOther.page(Here.book(cooperative, year) + "/" + piece)
                        .saying("Le justificatif est rangé sous " + piece + ".")
                : page(frame, cooperative, entry, reader, "", sentences).refused();
    }

    private List<Sentence> filed(
            CooperativeId cooperative, Entry entry, Voucher voucher, Person reader) {
        return switch (ledger.file(cooperative, entry.id(), voucher.hash(), reader.acting())) {
            case Outcome.Done<Entry, PostingFinding> _ -> List.of();
            case Outcome.Refused<Entry, PostingFinding> refused -> Writing.said(refused.findings());
        };
    }

    private EntryPage page(
            Frame frame,
            CooperativeId cooperative,
            Entry entry,
            Person reader,
            String reason,
            List<Sentence> sentences) {
        String book = Here.book(cooperative, entry.year());
        String here = book + "/" + entry.piece();
        boolean mayProve =
                rights.opens(
                        "GET",
                        "/cooperatives/" + cooperative + "/justificatifs/" + entry.hash(),
                        reader);
        return new EntryPage(
                frame.titled(entry.piece() + ", " + entry.label()),
                cooperative,
                book,
                entry,
                books.chart(entry.year()),
                linked(cooperative, entry),
                mayProve ? vouchers.describe(cooperative, entry.vouchers()) : List.of(),
                rights.opens("POST", here + "/contrepassation", reader),
                mayProve,
                reason,
                sentences);
    }

    private List<Entry> linked(CooperativeId cooperative, Entry entry) {
        return Stream.<@Nullable EntryId>of(entry.reverses(), entry.reversedBy())
                .filter(Objects::nonNull)
                .flatMap(id -> books.entry(cooperative, Objects.requireNonNull(id)).stream())
                .toList();
    }

    private Entry entry(CooperativeId cooperative, SchoolYear year, String piece) {
        return books.byPiece(cooperative, year, piece)
                .orElseThrow(() -> new NotFound("no piece " + piece));
    }
}
