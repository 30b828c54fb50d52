package coop.quitus.ledger.web;

import coop.quitus.document.DocumentSentences;
import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.ChartExtensions;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Proposals;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// What writing and correcting share: the form's page, its vouchers, its proposal.
@Component
class Writing {

    private final Books books;
    private final ChartExtensions charts;
    private final Proposals proposals;
    private final Vouchers vouchers;
    private final Places places;
    private final ObjectProvider<Ledger.Decisions> councils;

    Writing(
            Books books,
            ChartExtensions charts,
            Proposals proposals,
            Vouchers vouchers,
            Places places,
            ObjectProvider<Ledger.Decisions> councils) {
        this.books = books;
        this.charts = charts;
        this.proposals = proposals;
        this.vouchers = vouchers;
        this.places = places;
        this.councils = councils;
    }

    /// Where the form is and what it must say.
    record Sheet(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String action,
            String corrects) {}

    EntryFormPage page(Sheet sheet, EntryForm form, boolean sure, List<Sentence> sentences) {
        Cooperative cooperative = cooperative(sheet.cooperative());
        return new EntryFormPage(
                sheet.frame(),
                sheet.cooperative(),
                sheet.action(),
                Here.book(sheet.cooperative(), sheet.year()),
                form,
                FormChoices.of(
                        cooperative,
                        chart(sheet.cooperative(), sheet.year()),
                        form.intention().kind(),
                        books.tillsOn(sheet.cooperative(), sheet.year(), sheet.year().lastDay()),
                        decided(sheet, form)),
                vouchers.describe(sheet.cooperative(), form.vouchers()),
                "",
                sure,
                sheet.corrects(),
                sentences);
    }

    /// The chart with what the association adds to it.
    Chart chart(CooperativeId cooperative, SchoolYear year) {
        return charts.seenBy(cooperative, year);
    }

    /// What the councils decided that this expense may carry (EXP-04).
    private List<Choice> decided(Sheet sheet, EntryForm form) {
        return form.intention().kind() == EntryKind.EXPENSE
                ? councils.orderedStream()
                        .flatMap(council ->
                                council.offered(sheet.cooperative(), sheet.year()).stream())
                        .toList()
                : List.of();
    }

    /// The form with the likeliest account chosen, and the words to say so.
    EntryFormPage proposing(Sheet sheet, EntryForm form, List<AccountKey> likely) {
        EntryFormPage page =
                page(sheet, form.with("compte", likely.getFirst().value()), false, List.of());
        return new EntryFormPage(
                page.frame(),
                page.cooperative(),
                page.action(),
                page.book(),
                page.form(),
                page.choices(),
                page.kept(),
                books.chart(sheet.year()).label(likely.getFirst()),
                false,
                page.corrects(),
                List.of());
    }

    List<AccountKey> likely(CooperativeId cooperative, SchoolYear year, EntryForm form) {
        return proposals.accountsFor(
                cooperative, year, form.intention().kind(), form.text("libelle"));
    }

    Cooperative cooperative(CooperativeId id) {
        return places.cooperative(id).orElseThrow(() -> new NotFound("no cooperative " + id));
    }

    /// Keeps the files sent with a form; what cannot be kept is said, what can is not lost.
    record Kept(EntryForm form, List<Sentence> sentences) {}

    Kept keep(CooperativeId cooperative, EntryForm form, List<MultipartFile> files, Actor by)
            throws IOException {
        var hashes = new ArrayList<>(form.vouchers());
        var sentences = new ArrayList<Sentence>();
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename();
            if (file.isEmpty() && (name == null || name.isEmpty())) {
                continue;
            }
            switch (vouchers.keep(
                    cooperative, file.getInputStream(), name == null ? "" : name, by)) {
                case Outcome.Done<Voucher, VoucherFinding> done -> hashes.add(done.value().hash());
                case Outcome.Refused<Voucher, VoucherFinding> refused ->
                        refused.findings().stream()
                                .map(DocumentSentences::of)
                                .forEach(sentences::add);
            }
        }
        return new Kept(
                form.with(
                        "piecejointe", hashes.stream().distinct().collect(Collectors.joining(","))),
                sentences);
    }

    /// Remarks one should read before and not after: the others stand in the notice.
    static boolean stops(PostingFinding finding) {
        return switch (finding) {
            case PostingFinding.LooksLike _,
                    PostingFinding.Advised _,
                    PostingFinding.PaysAPerson _,
                    PostingFinding.SoundsLikeAContract _,
                    PostingFinding.OnlyTheProfit _,
                    PostingFinding.FeeWithInsurance _,
                    PostingFinding.ClearsLastYear _ ->
                    true;
            default -> false;
        };
    }

    static List<Sentence> said(List<PostingFinding> findings) {
        return findings.stream().map(LedgerSentences::of).toList();
    }

    /// The remarks in one breath, after *C'est noté*.
    static String remarks(List<PostingFinding> findings) {
        return findings.stream()
                .filter(finding -> !stops(finding))
                .map(LedgerSentences::of)
                .map(sentence -> " " + sentence.fact())
                .collect(Collectors.joining());
    }
}
