package coop.quitus.restructuring.internal;

import coop.quitus.cash.Advances;
import coop.quitus.cash.InventoryRegister;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.Closings;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Drafts;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Locks;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Movement;
import coop.quitus.reconciliation.Reconciliation;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Matter;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.RestructuringFinding;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyStanding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Reads in the books of a source what must be settled before its money leaves (RST-03).
@Component
final class Settling {

    private final Books books;
    private final Drafts drafts;
    private final Locks locks;
    private final Advances advances;
    private final InventoryRegister register;
    private final Reconciliations reconciliations;
    private final Subsidies subsidies;
    private final Closings closings;
    private final Clock clock;

    Settling(
            Books books,
            Drafts drafts,
            Locks locks,
            Advances advances,
            InventoryRegister register,
            Reconciliations reconciliations,
            Subsidies subsidies,
            Closings closings,
            Clock clock) {
        this.books = books;
        this.drafts = drafts;
        this.locks = locks;
        this.advances = advances;
        this.register = register;
        this.reconciliations = reconciliations;
        this.subsidies = subsidies;
        this.closings = closings;
        this.clock = clock;
    }

    /// What the tills that travel hold on the evening of the last day: the bank's, and the post's.
    Map<Till, Money> money(CooperativeId source, LocalDate lastDay) {
        return books.tillsOn(source, SchoolYear.of(lastDay), lastDay);
    }

    /// Whether the money of a till can be carried by a transfer.
    static boolean travels(Till till) {
        return till.equals(Till.BANK) || till.account().equals(new AccountKey("TRE_CCP"));
    }

    List<RestructuringFinding> remaining(Restructuring restructuring) {
        var findings = new ArrayList<RestructuringFinding>();
        LocalDate day = restructuring.lastDay();
        if (day.isAfter(LocalDate.now(clock))) {
            findings.add(new RestructuringFinding.NotYet(day));
        }
        for (Part source : restructuring.sources()) {
            money(source, day, findings);
            written(source, day, findings);
            said(restructuring, source, findings);
            report(source, day, findings);
        }
        return findings;
    }

    private void money(Part source, LocalDate day, List<RestructuringFinding> findings) {
        CooperativeId id = source.cooperative();
        SchoolYear year = SchoolYear.of(day);
        Money advanced = Money.ZERO;
        for (var advance : advances.of(id, year)) {
            if (!advance.left().isZero()) {
                advanced = advanced.plus(advance.left());
                findings.add(
                        new RestructuringFinding.AdvanceLeft(
                                source.called(), advance.className(), advance.left()));
            }
        }
        Money box =
                Money.sum(
                        money(id, day).entrySet().stream()
                                .filter(held -> !travels(held.getKey()))
                                .filter(held -> !held.getKey().account().equals(AccountKey.ADVANCE))
                                .map(Map.Entry::getValue));
        if (!box.isZero()) {
            findings.add(new RestructuringFinding.CashLeft(source.called(), box));
        }
        Reconciliation bank = reconciliations.on(id, Till.BANK, day);
        List<Movement> out = bank.outstanding();
        if (!out.isEmpty()) {
            findings.add(
                    new RestructuringFinding.ChequesOut(
                            source.called(),
                            out.size(),
                            Money.sum(out.stream().map(one -> one.amount().absolute()))));
        }
        boolean empty = bank.bank() == null && bank.book().isZero();
        if (!bank.explained() && !empty) {
            findings.add(new RestructuringFinding.BankUnexplained(source.called()));
        }
    }

    private void written(Part source, LocalDate day, List<RestructuringFinding> findings) {
        CooperativeId id = source.cooperative();
        int waiting = drafts.waiting(id).size();
        if (waiting > 0) {
            findings.add(new RestructuringFinding.DraftsWait(source.called(), waiting));
        }
        SchoolYear year = SchoolYear.of(day);
        if (books.opening(id, year).missing()) {
            findings.add(new RestructuringFinding.OpeningMissing(source.called(), year));
        }
        books.years(id).stream()
                .filter(one -> one.compareTo(year) >= 0)
                .flatMap(one -> books.journal(id, one).stream())
                .map(Entry::occurredOn)
                .filter(on -> on.isAfter(day))
                .max(LocalDate::compareTo)
                .map(on -> new RestructuringFinding.LaterEntries(source.called(), on))
                .ifPresent(findings::add);
        LocalDate closed = locks.of(id).through();
        if (closed != null && locks.of(id).holds(day)) {
            findings.add(new RestructuringFinding.BooksClosed(source.called(), closed));
        }
    }

    /// What no entry says, the association says in words.
    private void said(
            Restructuring restructuring, Part source, List<RestructuringFinding> findings) {
        CooperativeId id = source.cooperative();
        LocalDate day = restructuring.lastDay();
        long goods =
                register.goods(id).stream()
                        .filter(one -> one.leftOn() == null || one.leftOn().isAfter(day))
                        .count();
        if (goods > 0 && restructuring.lastWord(id, Matter.GOODS).isEmpty()) {
            findings.add(new RestructuringFinding.GoodsToPlace(source.called(), (int) goods));
        }
        List<String> running =
                subsidies.standings(id, day).stream()
                        .filter(one -> isOpen(one, day))
                        .map(SubsidyStanding::code)
                        .toList();
        if (!running.isEmpty() && restructuring.lastWord(id, Matter.SUBSIDIES).isEmpty()) {
            findings.add(new RestructuringFinding.SubsidiesRun(source.called(), running));
        }
    }

    /// Something is left of it, or its report is still to come.
    private static boolean isOpen(SubsidyStanding standing, LocalDate on) {
        return !standing.left().isZero() || !standing.subsidy().terms().reportDue().isBefore(on);
    }

    private void report(Part source, LocalDate day, List<RestructuringFinding> findings) {
        SchoolYear over = SchoolYear.of(day).previous();
        if (!books.years(source.cooperative()).contains(over)) {
            return;
        }
        boolean sent =
                switch (closings.state(source.cooperative(), over)) {
                    case ClosingState.Submitted _,
                            ClosingState.Accepted _,
                            ClosingState.Locked _,
                            ClosingState.Aggregated _ ->
                            true;
                    case ClosingState.Draft _,
                            ClosingState.Ready _,
                            ClosingState.Verified _,
                            ClosingState.Returned _ ->
                            false;
                };
        if (!sent) {
            findings.add(new RestructuringFinding.ReportMissing(source.called(), over));
        }
    }
}
