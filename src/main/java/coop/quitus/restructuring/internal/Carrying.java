package coop.quitus.restructuring.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.Papers;
import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import coop.quitus.restructuring.DecisionPaper;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.State;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.Restructuring.Way;
import coop.quitus.restructuring.RestructuringFinding;
import coop.quitus.restructuring.Restructurings;
import coop.quitus.restructuring.TransferEntries;
import coop.quitus.restructuring.TransferWritten;
import coop.quitus.ui.Dates;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes the entries of a restructuring, each in its own books, under the decision as a voucher.
@Component
final class Carrying implements TransferEntries {

    /// A section pays another section of the same legal person: neither is a subsidy, and whoever
    /// adds them up takes both out.
    private static final AccountKey LEAVES = new AccountKey("CHG_OTHER");

    private static final AccountKey ENTERS = new AccountKey("PRD_OTHER");

    private final Tenancy tenancy;
    private final Places places;
    private final Restructurings restructurings;
    private final SideTable sides;
    private final Ledger ledger;
    private final Papers papers;
    private final Vouchers vouchers;
    private final ApplicationEventPublisher news;

    Carrying(
            Tenancy tenancy,
            Places places,
            Restructurings restructurings,
            SideTable sides,
            Ledger ledger,
            Papers papers,
            Vouchers vouchers,
            ApplicationEventPublisher news) {
        this.tenancy = tenancy;
        this.places = places;
        this.restructurings = restructurings;
        this.sides = sides;
        this.ledger = ledger;
        this.papers = papers;
        this.vouchers = vouchers;
        this.news = news;
    }

    @Override
    public Optional<DraftEntry> proposed(
            CooperativeId cooperative, Restructuring restructuring, Transfer transfer, Way way) {
        boolean waits =
                restructuring.state() == State.PROPOSED
                        && transfer.place(way).equals(cooperative)
                        && transfer.side(way).isEmpty();
        return waits
                ? Optional.of(
                        draft(restructuring, transfer, way, 1, restructuring.lastDay(), List.of()))
                : Optional.empty();
    }

    private static DraftEntry draft(
            Restructuring restructuring,
            Transfer transfer,
            Way way,
            int number,
            LocalDate on,
            List<String> proof) {
        boolean leaves = way == Way.OUT;
        Money moved = leaves ? transfer.amount().negated() : transfer.amount();
        String other = restructuring.nameOf(transfer.place(way.other()));
        String key = transfer.id() + "/" + way + "/" + number;
        return new DraftEntry(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                leaves ? EntryKind.EXPENSE : EntryKind.RECEIPT,
                on,
                shortened(
                        restructuring.kind().inFrench()
                                + (leaves ? " : solde remis à " : " : solde reçu de ")
                                + other),
                shortened(other),
                Payment.BANK_TRANSFER,
                "",
                "",
                List.of(
                        new Line(new Till(transfer.account(), ""), moved),
                        new Line(leaves ? LEAVES : ENTERS, moved.negated())),
                proof,
                Map.of(
                        "EXP-04",
                        "Décision de l'association du "
                                + Dates.longDay(restructuring.lastDay())
                                + " : "
                                + restructuring.kind().inFrench().toLowerCase(Locale.FRENCH)));
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 199) + "…";
    }

    @Override
    public Outcome<Entry, RestructuringFinding> post(
            CooperativeId cooperative, UUID id, Way way, LocalDate on, Actor by) {
        Optional<Restructuring> found =
                restructurings.of(cooperative).stream()
                        .filter(one -> transfer(one, id).isPresent())
                        .findFirst();
        Optional<Transfer> transfer =
                found.flatMap(one -> transfer(one, id))
                        .filter(one -> proposed(cooperative, found.get(), one, way).isPresent());
        if (transfer.isEmpty()) {
            return Outcome.refused(new RestructuringFinding.NothingToWrite());
        }
        Restructuring restructuring = found.get();
        LocalDate day = way == Way.OUT ? restructuring.lastDay() : on;
        if (day.isBefore(restructuring.lastDay())) {
            return Outcome.refused(new RestructuringFinding.NotYet(restructuring.lastDay()));
        }
        // Drawn before anything is written: a paper takes a moment.
        byte[] decision = decision(restructuring);
        return tenancy.within(
                cooperative, () -> write(restructuring, transfer.get(), way, day, decision, by));
    }

    private static Optional<Transfer> transfer(Restructuring one, UUID id) {
        return one.transfers().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Outcome<Entry, RestructuringFinding> write(
            Restructuring restructuring,
            Transfer transfer,
            Way way,
            LocalDate day,
            byte[] decision,
            Actor by) {
        CooperativeId cooperative = transfer.place(way);
        int number = sides.written(cooperative, transfer.id(), way) + 1;
        String proof = proof(cooperative, restructuring, decision, by);
        DraftEntry draft = draft(restructuring, transfer, way, number, day, List.of(proof));
        return switch (ledger.post(cooperative, draft, by)) {
            case Outcome.Done<Entry, PostingFinding>(Entry entry, var remarks) -> {
                Cooperative school = places.cooperative(cooperative).orElseThrow();
                sides.add(school, transfer, way, number, entry, by);
                news.publishEvent(new TransferWritten(cooperative, entry.id()));
                yield Outcome.done(entry, said(remarks));
            }
            case Outcome.Refused<Entry, PostingFinding>(var why) -> Outcome.refused(said(why));
        };
    }

    private static List<RestructuringFinding> said(List<PostingFinding> findings) {
        return findings.stream()
                .<RestructuringFinding>map(RestructuringFinding.NotWritten::new)
                .toList();
    }

    private byte[] decision(Restructuring restructuring) {
        Association association = places.association(restructuring.association()).orElseThrow();
        return papers.pdf(new DecisionPaper(association.name(), restructuring));
    }

    private String proof(
            CooperativeId cooperative, Restructuring restructuring, byte[] decision, Actor by) {
        String name = "decision-" + restructuring.lastDay() + ".pdf";
        return switch (vouchers.keep(cooperative, new ByteArrayInputStream(decision), name, by)) {
            case Outcome.Done<Voucher, VoucherFinding>(Voucher voucher, var _) -> voucher.hash();
            case Outcome.Refused<Voucher, VoucherFinding>(var why) ->
                    throw new IllegalStateException("our own paper is refused: " + why);
        };
    }
}
