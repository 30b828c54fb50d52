package coop.quitus.ledger.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Keeps the books: judges, then writes, in one transaction under the lock of the cooperative's
/// chain.
@Component
final class Bookkeeping implements Ledger {

    private final Tenancy tenancy;
    private final Places places;
    private final Journal journal;
    private final Lookout lookout;
    private final Quill quill;
    private final Books books;
    private final Knowledge knowledge;
    private final Witnesses witnesses;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Bookkeeping(
            Tenancy tenancy,
            Places places,
            Journal journal,
            Lookout lookout,
            Quill quill,
            Books books,
            Knowledge knowledge,
            Witnesses witnesses,
            ApplicationEventPublisher news,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.journal = journal;
        this.lookout = lookout;
        this.quill = quill;
        this.books = books;
        this.knowledge = knowledge;
        this.witnesses = witnesses;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public List<PostingFinding> examine(CooperativeId cooperative, DraftEntry draft) {
        return tenancy.reading(cooperative, () -> examined(cooperative, draft));
    }

    private List<PostingFinding> examined(CooperativeId cooperative, DraftEntry draft) {
        Cooperative which = knowledge.cooperative(cooperative);
        Lookout.Surroundings around = lookout.around(which, draft);
        return around.posted() == null
                ? witnesses.heard(
                        cooperative,
                        draft,
                        PostingRules.examine(draft, knowledge.context(which, draft, around)))
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
        DraftEntry draft = Words.tidied(asked);
        Lookout.Surroundings around = lookout.locked(which, draft);
        UUID posted = around.posted();
        if (posted != null) {
            return Outcome.done(books.entry(cooperative, new EntryId(posted)).orElseThrow());
        }
        List<PostingFinding> findings =
                witnesses.heard(
                        cooperative,
                        draft,
                        PostingRules.examine(draft, knowledge.context(which, draft, around)));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKS)) {
            return Outcome.refused(findings);
        }
        Entry entry = quill.append(which, draft, reversed, reason, around, by);
        witnesses.tell(cooperative, draft, entry, by);
        news.publishEvent(
                new EntryPosted(
                        cooperative,
                        entry.id(),
                        entry.lines().stream().map(Line::account).collect(Collectors.toSet())));
        return Outcome.done(entry, findings);
    }

    @Override
    public Outcome<Entry, PostingFinding> reverse(
            CooperativeId cooperative, EntryId entry, LocalDate on, String reason, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    String why = Words.tidy(reason);
                    Optional<Entry> known = books.entry(cooperative, entry);
                    List<PostingFinding> refusals = Quill.refusals(known, why);
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    Entry wrong = known.orElseThrow();
                    return write(cooperative, Quill.contrary(wrong, on), wrong, why, by);
                });
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
                            new ArrayList<>(Quill.refusals(known, Words.tidy(reason)));
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
                            cooperative,
                            Quill.contrary(wrong, on),
                            wrong,
                            Words.tidy(reason),
                            by)) {
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
        DraftEntry draft = Words.tidied(instead);
        Lookout.Surroundings around = lookout.locked(which, draft);
        PostingContext context = knowledge.context(which, draft, around).without(wrong);
        return witnesses.heard(cooperative, draft, PostingRules.examine(draft, context)).stream()
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
                    LocalDate locked = head.lockedThrough();
                    LocalDate day = known.get().occurredOn();
                    if (locked != null && !day.isAfter(locked)) {
                        return Outcome.refused(new PostingFinding.BeforeTheLock(day, locked));
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
