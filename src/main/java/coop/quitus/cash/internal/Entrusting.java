package coop.quitus.cash.internal;

import coop.quitus.cash.Advance;
import coop.quitus.cash.Advances;
import coop.quitus.cash.CashFinding;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.federation.Policies;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Balance;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Entrusts money to classes, and takes back what is left.
@Component
final class Entrusting implements Advances {

    private final Tenancy tenancy;
    private final Places places;
    private final Policies policies;
    private final Books books;
    private final Ledger ledger;
    private final Clock clock;

    Entrusting(
            Tenancy tenancy,
            Places places,
            Policies policies,
            Books books,
            Ledger ledger,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.policies = policies;
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Outcome<Entry, CashFinding> give(
            CooperativeId cooperative,
            UUID key,
            String classCode,
            Till from,
            Money amount,
            LocalDate on,
            String cheque,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    List<CashFinding> refusals = refusals(which, classCode, amount, on);
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    Money ceiling =
                            policies.of(which.association(), SchoolYear.of(on)).advanceCeiling();
                    Money wouldHold = held(cooperative, classCode, on).plus(amount);
                    List<CashFinding> remarks =
                            wouldHold.compareTo(ceiling) > 0
                                    ? List.of(
                                            new CashFinding.AboveTheCeiling(
                                                    classCode, wouldHold, ceiling))
                                    : List.of();
                    return post(
                            cooperative,
                            transfer(
                                    key,
                                    "Avance à la classe " + classCode,
                                    from,
                                    Till.advanceOf(classCode),
                                    amount,
                                    on,
                                    cheque),
                            remarks,
                            by);
                });
    }

    @Override
    public Outcome<Entry, CashFinding> takeBack(
            CooperativeId cooperative,
            UUID key,
            String classCode,
            Till to,
            Money amount,
            LocalDate on,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Entry> already = books.byKey(cooperative, key);
                    if (already.isPresent()) {
                        return Outcome.done(already.get());
                    }
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    List<CashFinding> refusals = refusals(which, classCode, amount, on);
                    Money held = held(cooperative, classCode, on);
                    if (amount.compareTo(held) > 0) {
                        refusals.add(new CashFinding.MoreThanHeld(classCode, amount, held));
                    }
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    String label = "La classe " + classCode + " rend le reste de son avance";
                    return post(
                            cooperative,
                            transfer(key, label, Till.advanceOf(classCode), to, amount, on, ""),
                            List.of(),
                            by);
                });
    }

    private List<CashFinding> refusals(
            Cooperative which, String classCode, Money amount, LocalDate on) {
        var refusals = new ArrayList<CashFinding>();
        if (which.classes().stream().noneMatch(unit -> unit.code().equals(classCode))) {
            refusals.add(new CashFinding.NoSuchClass(classCode));
        }
        if (!amount.isPositive()) {
            refusals.add(new CashFinding.NotASum(amount, "montant"));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            refusals.add(new CashFinding.InTheFuture(on, "date"));
        }
        return refusals;
    }

    private Money held(CooperativeId cooperative, String classCode, LocalDate on) {
        return books.tillsOn(cooperative, SchoolYear.of(on), on)
                .getOrDefault(Till.advanceOf(classCode), Money.ZERO);
    }

    static DraftEntry transfer(
            UUID key, String label, Till from, Till to, Money amount, LocalDate on, String cheque) {
        return new DraftEntry(
                key,
                EntryKind.TRANSFER,
                on,
                label,
                "",
                cheque.isEmpty() ? Payment.CASH : Payment.CHEQUE,
                cheque,
                "",
                List.of(new Line(from, amount.negated()), new Line(to, amount)),
                List.of(),
                Map.of());
    }

    private Outcome<Entry, CashFinding> post(
            CooperativeId cooperative, DraftEntry draft, List<CashFinding> remarks, Actor by) {
        return said(ledger.post(cooperative, draft, by), remarks);
    }

    /// What the books answered, in this room's findings.
    static Outcome<Entry, CashFinding> said(
            Outcome<Entry, PostingFinding> outcome, List<CashFinding> remarks) {
        return switch (outcome) {
            case Outcome.Done<Entry, PostingFinding>(Entry entry, List<PostingFinding> said) -> {
                var all = new ArrayList<>(remarks);
                said.forEach(finding -> all.add(new CashFinding.FromTheBooks(finding)));
                yield Outcome.done(entry, all);
            }
            case Outcome.Refused<Entry, PostingFinding>(List<PostingFinding> findings) ->
                    Outcome.refused(
                            findings.stream()
                                    .map(finding ->
                                            (CashFinding) new CashFinding.FromTheBooks(finding))
                                    .toList());
        };
    }

    @Override
    public List<Advance> of(CooperativeId cooperative, SchoolYear year) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        List<Entry> journal =
                books.journal(cooperative, year).stream().filter(Entry::stands).toList();
        return which.classes().stream()
                .map(unit -> standing(unit, journal))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<CashFinding> check(CooperativeId cooperative, SchoolYear year) {
        Map<Till, Money> tills = books.tillsOn(cooperative, year, year.lastDay());
        Money general =
                Money.sum(
                        tills.entrySet().stream()
                                .filter(till -> !till.getKey().account().equals(AccountKey.ADVANCE))
                                .map(Map.Entry::getValue));
        Money classes = Money.sum(of(cooperative, year).stream().map(Advance::left));
        Money whole =
                Money.sum(
                        books.balances(cooperative, year).stream()
                                .filter(balance -> balance.account().isTill())
                                .map(Balance::net));
        return general.plus(classes).equals(whole)
                ? Optional.empty()
                : Optional.of(new CashFinding.ClassesDoNotAddUp(general.plus(classes), whole));
    }

    private static Optional<Advance> standing(ClassUnit unit, List<Entry> journal) {
        Till till = Till.advanceOf(unit.code());
        List<Entry> moves =
                journal.stream().filter(entry -> !entry.movementOf(till).isZero()).toList();
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Advance(
                        unit.code(),
                        unit.name(),
                        sum(moves, till, true, EntryKind.TRANSFER, EntryKind.OPENING),
                        sum(moves, till, true, EntryKind.RECEIPT, EntryKind.EXPENSE),
                        sum(moves, till, false, EntryKind.EXPENSE, EntryKind.RECEIPT),
                        sum(moves, till, false, EntryKind.TRANSFER, EntryKind.OPENING),
                        moves.getLast().occurredOn(),
                        moves.stream()
                                .map(entry ->
                                        new Advance.Move(
                                                entry.piece(),
                                                entry.occurredOn(),
                                                entry.label(),
                                                entry.movementOf(till),
                                                !entry.vouchers().isEmpty()))
                                .toList()));
    }

    private static Money sum(
            List<Entry> moves, Till till, boolean in, EntryKind one, EntryKind other) {
        return Money.sum(
                moves.stream()
                        .filter(entry -> entry.kind() == one || entry.kind() == other)
                        .map(entry -> entry.movementOf(till))
                        .filter(amount -> amount.isPositive() == in)
                        .map(Money::absolute));
    }
}
