package coop.quitus.cash.internal;

import coop.quitus.cash.CashCount;
import coop.quitus.cash.CashFinding;
import coop.quitus.cash.DepositSlip;
import coop.quitus.cash.DepositSlips;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Locks;
import coop.quitus.ledger.Till;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lists what goes to the bank.
@Component
final class Depositing implements DepositSlips {

    private final Tenancy tenancy;
    private final SlipTables tables;
    private final Places places;
    private final Books books;
    private final Ledger ledger;
    private final Locks locks;
    private final Clock clock;

    Depositing(
            Tenancy tenancy,
            SlipTables tables,
            Places places,
            Books books,
            Ledger ledger,
            Locks locks,
            Clock clock) {
        this.tenancy = tenancy;
        this.tables = tables;
        this.places = places;
        this.books = books;
        this.ledger = ledger;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public Outcome<DepositSlip, CashFinding> depositCash(
            CooperativeId cooperative,
            UUID key,
            LocalDate on,
            Map<Integer, Integer> pieces,
            Actor by) {
        SortedMap<Integer, Integer> some = Counting.onlySome(pieces);
        Money total = CashCount.worth(some);
        var refusals = new ArrayList<CashFinding>(Counting.absurd(pieces));
        if (refusals.isEmpty() && !total.isPositive()) {
            refusals.add(new CashFinding.NotASum(total, "pieces"));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            refusals.add(new CashFinding.InTheFuture(on, "date"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    var draft =
                            Entrusting.transfer(
                                    key,
                                    "Dépôt d'espèces à la banque",
                                    Till.CASH,
                                    Till.BANK,
                                    total,
                                    on,
                                    "");
                    return switch (Entrusting.said(
                            ledger.post(cooperative, draft, by), List.of())) {
                        case Outcome.Refused<Entry, CashFinding>(List<CashFinding> findings) ->
                                Outcome.refused(findings);
                        case Outcome.Done<Entry, CashFinding>(
                                        Entry entry,
                                        List<CashFinding> remarks) ->
                                Outcome.done(
                                        keep(cooperative, entry, List.of(), some, by), remarks);
                    };
                });
    }

    @Override
    public Outcome<DepositSlip, CashFinding> listCheques(
            CooperativeId cooperative,
            SchoolYear year,
            String piece,
            List<DepositSlip.Cheque> cheques,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Entry> entry =
                            books.byPiece(cooperative, year, piece)
                                    .filter(found ->
                                            found.stands()
                                                    && found.movementOf(Till.BANK).isPositive());
                    if (entry.isEmpty()) {
                        return Outcome.refused(new CashFinding.NoSuchDeposit(piece));
                    }
                    Money listed = Money.sum(cheques.stream().map(DepositSlip.Cheque::amount));
                    Money booked = entry.get().movementOf(Till.BANK);
                    if (!listed.equals(booked)
                            || cheques.stream().anyMatch(cheque -> !cheque.amount().isPositive())) {
                        return Outcome.refused(
                                new CashFinding.ChequesDoNotAddUp(piece, listed, booked));
                    }
                    Optional<DepositSlip> already = slipOf(cooperative, year, piece);
                    LocalDate day = entry.get().occurredOn();
                    if (already.isEmpty() && locks.of(cooperative).holds(day)) {
                        return Outcome.refused(new CashFinding.Closed(day, "piece"));
                    }
                    return already.<Outcome<DepositSlip, CashFinding>>map(slip ->
                                    Outcome.refused(
                                            new CashFinding.SlipExists(piece, slip.number())))
                            .orElseGet(() ->
                                    Outcome.done(
                                            keep(
                                                    cooperative,
                                                    entry.get(),
                                                    cheques,
                                                    new TreeMap<>(),
                                                    by)));
                });
    }

    private Optional<DepositSlip> slipOf(CooperativeId cooperative, SchoolYear year, String piece) {
        return tables.all(cooperative, year).stream()
                .filter(slip -> slip.piece().equals(piece))
                .findFirst();
    }

    /// The same deposit twice (a double click) gives the slip of the first time.
    private DepositSlip keep(
            CooperativeId cooperative,
            Entry entry,
            List<DepositSlip.Cheque> cheques,
            SortedMap<Integer, Integer> pieces,
            Actor by) {
        return slipOf(cooperative, entry.year(), entry.piece())
                .orElseGet(() -> {
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    int number = tables.nextNumber(cooperative, entry.year());
                    var slip =
                            new DepositSlip(
                                    Ids.next(clock),
                                    number,
                                    entry.occurredOn(),
                                    entry.piece(),
                                    cheques,
                                    pieces,
                                    by.name());
                    tables.keep(which, entry.year(), slip, clock.instant(), by);
                    return slip;
                });
    }

    @Override
    public List<DepositSlip> slips(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> tables.all(cooperative, year));
    }
}
