package coop.quitus.ledger.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.EntryPosted;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Keeps the books: judges, then writes, in one transaction under the lock of the cooperative's
/// chain.
@Component
final class Bookkeeping implements Ledger {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SHORTEST_REASON = 3;

    private final Tenancy tenancy;
    private final Places places;
    private final Journal journal;
    private final Books books;
    private final Knowledge knowledge;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Bookkeeping(
            Tenancy tenancy,
            Places places,
            Journal journal,
            Books books,
            Knowledge knowledge,
            ApplicationEventPublisher news,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.journal = journal;
        this.books = books;
        this.knowledge = knowledge;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public List<PostingFinding> examine(CooperativeId cooperative, DraftEntry draft) {
        return tenancy.reading(cooperative, () -> examined(cooperative, draft));
    }

    private List<PostingFinding> examined(CooperativeId cooperative, DraftEntry draft) {
        Cooperative which = knowledge.cooperative(cooperative);
        Journal.Surroundings around = journal.surroundings(cooperative, draft, journalOf(draft));
        return around.posted() == null
                ? PostingRules.examine(draft, knowledge.context(which, draft, around, null))
                : List.of();
    }

    @Override
    public Outcome<Entry, PostingFinding> post(
            CooperativeId cooperative, DraftEntry draft, Actor by) {
        return tenancy.within(cooperative, () -> write(cooperative, draft, null, "", by));
    }

    private Outcome<Entry, PostingFinding> write(
            CooperativeId cooperative,
            DraftEntry asked,
            @Nullable Entry reversed,
            String reason,
            Actor by) {
        Cooperative which = knowledge.cooperative(cooperative);
        DraftEntry draft = tidied(asked);
        Journal.Head head = journal.lock(which);
        Journal.Surroundings around = journal.surroundings(cooperative, draft, journalOf(draft));
        UUID posted = around.posted();
        if (posted != null) {
            return Outcome.done(books.entry(cooperative, new EntryId(posted)).orElseThrow());
        }
        List<PostingFinding> findings =
                PostingRules.examine(
                        draft, knowledge.context(which, draft, around, head.lockedThrough()));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKS)) {
            return Outcome.refused(findings);
        }
        Entry entry = append(which, draft, reversed, reason, head, around, by);
        news.publishEvent(new EntryPosted(cooperative, entry.id()));
        return Outcome.done(entry, findings);
    }

    private static DraftEntry tidied(DraftEntry draft) {
        return new DraftEntry(
                draft.key(),
                draft.kind(),
                draft.occurredOn(),
                Words.tidy(draft.label()),
                Words.tidy(draft.payee()),
                draft.payment(),
                Words.tidy(draft.cheque()),
                Words.tidy(draft.piece()),
                draft.lines().stream().filter(line -> !line.amount().isZero()).toList(),
                draft.vouchers().stream().distinct().sorted().toList(),
                draft.answers());
    }

    private Entry append(
            Cooperative which,
            DraftEntry draft,
            @Nullable Entry reversed,
            String reason,
            Journal.Head head,
            Journal.Surroundings around,
            Actor by) {
        int number = numberOf(draft, around);
        String piece = draft.piece().isEmpty() ? pieceOf(draft.kind(), number) : draft.piece();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var wording =
                new Journal.Wording(
                        salt(),
                        draft.label(),
                        draft.payee(),
                        reason,
                        by.name(),
                        String.join(
                                "\n",
                                draft.answers().entrySet().stream()
                                        .map(answer ->
                                                answer.getKey()
                                                        + " "
                                                        + Words.tidy(answer.getValue()))
                                        .sorted()
                                        .toList()),
                        Words.plain(draft.label() + " " + draft.payee()));
        var record =
                new CanonicalForm.EntryRecord(
                        which.books(),
                        head.sequence() + 1,
                        head.hash(),
                        SchoolYear.of(draft.occurredOn()).startsIn(),
                        draft.kind(),
                        piece,
                        journalOf(draft),
                        around.lastInJournal() + 1,
                        draft.occurredOn(),
                        now,
                        by.person(),
                        draft.payment(),
                        draft.cheque(),
                        reversed == null ? 0 : reversed.sequence(),
                        CanonicalForm.wordsDigest(
                                wording.salt(),
                                wording.label(),
                                wording.payee(),
                                reason,
                                by.name()),
                        draft.lines(),
                        draft.vouchers());
        UUID id = Ids.next(clock);
        journal.append(
                which,
                id,
                draft.key(),
                record,
                draft.kind().series(),
                number,
                reversed == null ? null : reversed.id().value(),
                wording);
        return asEntry(id, record, wording, reversed);
    }

    private static Entry asEntry(
            UUID id,
            CanonicalForm.EntryRecord record,
            Journal.Wording wording,
            @Nullable Entry reversed) {
        return new Entry(
                new EntryId(id),
                record.sequence(),
                new SchoolYear(record.year()),
                record.kind(),
                record.piece(),
                record.journal(),
                record.journalNumber(),
                record.occurredOn(),
                record.recordedAt(),
                record.by(),
                wording.by(),
                wording.label(),
                wording.payee(),
                record.payment(),
                record.cheque(),
                reversed == null ? null : reversed.id(),
                null,
                wording.reason(),
                record.lines(),
                record.vouchers(),
                record.previous(),
                record.hash());
    }

    /// The number a piece takes in its series; 0 when the paper already bears a number of another
    /// shape.
    private static int numberOf(DraftEntry draft, Journal.Surroundings around) {
        if (draft.piece().isEmpty()) {
            return around.lastPiece() + 1;
        }
        String series = draft.kind().series();
        String digits =
                draft.piece().startsWith(series) ? draft.piece().substring(series.length()) : "";
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    static String pieceOf(EntryKind kind, int number) {
        return kind.series() + (number < 10 ? "0" : "") + number;
    }

    /// The journal of the FEC: that of the first till touched, the bank before the cash box before
    /// the classes.
    static String journalOf(DraftEntry draft) {
        if (draft.kind() == EntryKind.OPENING) {
            return "AN";
        }
        List<AccountKey> tills =
                draft.lines().stream().map(Line::account).filter(AccountKey::isTill).toList();
        if (tills.contains(AccountKey.BANK)) {
            return "BQ";
        }
        if (tills.contains(new AccountKey("TRE_CCP"))) {
            return "CP";
        }
        if (tills.contains(AccountKey.CASH)) {
            return "CA";
        }
        return tills.contains(AccountKey.ADVANCE) ? "RA" : "OD";
    }

    private static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    @Override
    public Outcome<Entry, PostingFinding> reverse(
            CooperativeId cooperative, EntryId entry, LocalDate on, String reason, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    String why = Words.tidy(reason);
                    Optional<Entry> known = books.entry(cooperative, entry);
                    List<PostingFinding> refusals = cannotReverse(known, why);
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    Entry wrong = known.orElseThrow();
                    return write(cooperative, contrary(wrong, on), wrong, why, by);
                });
    }

    private static List<PostingFinding> cannotReverse(Optional<Entry> known, String reason) {
        if (known.isEmpty()) {
            return List.of(new PostingFinding.NoSuchEntry());
        }
        var refusals = new ArrayList<PostingFinding>();
        Entry entry = known.get();
        if (entry.reversedBy() != null) {
            refusals.add(new PostingFinding.CannotBeReversed(entry.piece(), "est déjà annulée"));
        }
        if (entry.kind() == EntryKind.REVERSAL) {
            refusals.add(
                    new PostingFinding.CannotBeReversed(
                            entry.piece(), "est elle-même une annulation"));
        }
        if (reason.length() < SHORTEST_REASON) {
            refusals.add(new PostingFinding.NoReason());
        }
        if (reason.length() > 300) {
            refusals.add(new PostingFinding.TooLong("motif", 300));
        }
        return refusals;
    }

    private DraftEntry contrary(Entry wrong, LocalDate on) {
        String label = "Annulation de " + wrong.piece() + " : " + wrong.label();
        return new DraftEntry(
                UUID.nameUUIDFromBytes(
                        ("reversal of " + wrong.id()).getBytes(StandardCharsets.UTF_8)),
                EntryKind.REVERSAL,
                on,
                label.length() > 200 ? label.substring(0, 200) : label,
                wrong.payee(),
                wrong.payment(),
                wrong.cheque(),
                "",
                wrong.lines().stream()
                        .map(line ->
                                new Line(
                                        line.account(),
                                        line.classCode(),
                                        line.subsidy(),
                                        line.project(),
                                        line.amount().negated()))
                        .toList(),
                List.of(),
                Map.of());
    }

    @Override
    public Outcome<Entry, PostingFinding> correct(
            CooperativeId cooperative, EntryId entry, DraftEntry instead, String reason, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<UUID> already = journal.byKey(cooperative, instead.key());
                    if (already.isPresent()) {
                        return Outcome.done(
                                books.entry(cooperative, new EntryId(already.get())).orElseThrow());
                    }
                    Optional<Entry> known = books.entry(cooperative, entry);
                    List<PostingFinding> refusals =
                            new ArrayList<>(cannotReverse(known, Words.tidy(reason)));
                    known.ifPresent(
                            wrong -> refusals.addAll(refusalsOf(cooperative, instead, wrong)));
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    Entry wrong = known.orElseThrow();
                    // On the day of the wrong one, so that the tills of the days between are right;
                    // today if that day is closed.
                    LocalDate locked =
                            journal.lock(knowledge.cooperative(cooperative)).lockedThrough();
                    boolean closed = locked != null && !wrong.occurredOn().isAfter(locked);
                    LocalDate on = closed ? LocalDate.now(clock) : wrong.occurredOn();
                    return switch (write(
                            cooperative, contrary(wrong, on), wrong, Words.tidy(reason), by)) {
                        case Outcome.Refused<Entry, PostingFinding> refused -> refused;
                        case Outcome.Done<Entry, PostingFinding> _ ->
                                writeAfterReversal(cooperative, instead, by);
                    };
                });
    }

    /// The reversal is written by now: a refusal here would leave half a correction, so it undoes
    /// the whole.
    private Outcome<Entry, PostingFinding> writeAfterReversal(
            CooperativeId cooperative, DraftEntry instead, Actor by) {
        return switch (write(cooperative, instead, null, "", by)) {
            case Outcome.Done<Entry, PostingFinding> done -> done;
            case Outcome.Refused<Entry, PostingFinding>(List<PostingFinding> findings) ->
                    throw new IllegalStateException(
                            "a correction was judged twice and differently: " + findings);
        };
    }

    /// What would refuse the new entry once the wrong one is undone: its own effect on the tills is
    /// taken out.
    private List<PostingFinding> refusalsOf(
            CooperativeId cooperative, DraftEntry instead, Entry wrong) {
        Cooperative which = knowledge.cooperative(cooperative);
        Journal.Head head = journal.lock(which);
        DraftEntry draft = tidied(instead);
        Journal.Surroundings around = journal.surroundings(cooperative, draft, journalOf(draft));
        PostingContext context =
                knowledge.context(which, draft, around, head.lockedThrough()).without(wrong);
        return PostingRules.examine(draft, context).stream()
                .filter(finding -> finding.severity() == Severity.BLOCKS)
                .toList();
    }

    @Override
    public Outcome<Entry, PostingFinding> file(
            CooperativeId cooperative, EntryId entry, String voucher, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = knowledge.cooperative(cooperative);
                    Journal.Head head = journal.lock(which);
                    Optional<Entry> known = books.entry(cooperative, entry);
                    if (known.isEmpty()) {
                        return Outcome.refused(new PostingFinding.NoSuchEntry());
                    }
                    if (known.get().vouchers().contains(voucher)) {
                        return Outcome.refused(
                                new PostingFinding.AlreadyFiled(known.get().piece()));
                    }
                    journal.appendAnnex(
                            which,
                            entry.value(),
                            new CanonicalForm.AnnexRecord(
                                    which.books(),
                                    head.sequence() + 1,
                                    head.hash(),
                                    known.get().sequence(),
                                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                                    by.person(),
                                    voucher));
                    return Outcome.done(books.entry(cooperative, entry).orElseThrow());
                });
    }

    @Override
    public Outcome<Entry, PostingFinding> open(
            CooperativeId cooperative, SchoolYear year, Map<Till, Money> balances, Actor by) {
        var lines = new ArrayList<Line>();
        balances.forEach((till, amount) -> lines.add(new Line(till, amount)));
        lines.add(
                new Line(
                        AccountKey.BROUGHT_FORWARD,
                        Money.sum(balances.values().stream()).negated()));
        var draft =
                new DraftEntry(
                        UUID.randomUUID(),
                        EntryKind.OPENING,
                        year.firstDay(),
                        "Report à nouveau",
                        "",
                        Payment.OTHER,
                        "",
                        "",
                        lines,
                        List.of(),
                        Map.of());
        return post(cooperative, draft, by);
    }
}
