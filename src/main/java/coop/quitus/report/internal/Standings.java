package coop.quitus.report.internal;

import coop.quitus.cash.CashCount;
import coop.quitus.cash.CashCounts;
import coop.quitus.cash.DurableGood;
import coop.quitus.cash.InventoryRegister;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.Movement;
import coop.quitus.reconciliation.Reconciliation;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.report.FinancialReport.BankStanding;
import coop.quitus.report.FinancialReport.CashStanding;
import coop.quitus.report.FinancialReport.Inventory;
import coop.quitus.report.FinancialReport.InventoryItem;
import coop.quitus.report.FinancialReport.Matched;
import coop.quitus.report.FinancialReport.OperatingAccount;
import coop.quitus.report.FinancialReport.Outstanding;
import coop.quitus.report.FinancialReport.ReportLine;
import coop.quitus.treasury.BankLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What stands outside the books and must agree with them: the bank, the coins, the goods.
@Component
final class Standings {

    private static final AccountKey DURABLE = new AccountKey("CHG_DURABLE");

    private final Books books;
    private final Reconciliations reconciliations;
    private final CashCounts counts;
    private final InventoryRegister register;

    Standings(
            Books books,
            Reconciliations reconciliations,
            CashCounts counts,
            InventoryRegister register) {
        this.books = books;
        this.reconciliations = reconciliations;
        this.counts = counts;
        this.register = register;
    }

    BankStanding bank(CooperativeId cooperative, LocalDate on) {
        Reconciliation state = reconciliations.on(cooperative, Till.BANK, on);
        return new BankStanding(
                state.book(),
                state.bank(),
                state.outstanding().stream()
                        .map(one ->
                                new Outstanding(
                                        one.piece(),
                                        one.cheque(),
                                        one.occurredOn(),
                                        one.label(),
                                        one.amount()))
                        .toList(),
                matched(state.matches()),
                state.unexplained(),
                state.explained(),
                state.findings());
    }

    /// A bank that numbers its lines is quoted; another's lines are numbered by day, in the order
    /// of its file.
    private static List<Matched> matched(List<Match> matches) {
        Map<LocalDate, Integer> ofTheDay = new HashMap<>();
        return matches.stream()
                .flatMap(match ->
                        match.lines().stream()
                                .map(line -> {
                                    int rank = ofTheDay.merge(line.bookedOn(), 1, Integer::sum);
                                    return new Matched(
                                            reference(line, rank),
                                            line.bookedOn(),
                                            line.amount(),
                                            match.movements().stream()
                                                    .map(Movement::piece)
                                                    .toList());
                                }))
                .toList();
    }

    private static String reference(BankLine line, int rank) {
        return line.bankReference().isEmpty()
                ? DateTimeFormatter.BASIC_ISO_DATE.format(line.bookedOn())
                        + String.format("%03d", rank)
                : line.bankReference();
    }

    CashStanding cash(CooperativeId cooperative, SchoolYear year, LocalDate on) {
        Money book = books.tillsOn(cooperative, year, on).getOrDefault(Till.CASH, Money.ZERO);
        Optional<CashCount> count =
                counts.latest(cooperative, Till.CASH, on)
                        .filter(one ->
                                year.contains(one.countedOn()) && one.counted().equals(book));
        return count.map(
                        one -> new CashStanding(book, one.pieces(), one.counted(), one.countedOn()))
                .orElseGet(() -> new CashStanding(book, CashCount.fewest(book), book, null));
    }

    Inventory inventory(
            CooperativeId cooperative, SchoolYear year, LocalDate on, OperatingAccount operating) {
        List<InventoryItem> items =
                register.goods(cooperative).stream()
                        .filter(good ->
                                year.contains(good.boughtOn()) && !good.boughtOn().isAfter(on))
                        .map(Standings::item)
                        .toList();
        Money booked =
                operating.charges().stream()
                        .filter(line -> line.account().equals(DURABLE))
                        .map(ReportLine::amount)
                        .findFirst()
                        .orElse(Money.ZERO);
        return new Inventory(items, Money.sum(items.stream().map(InventoryItem::price)), booked);
    }

    private static InventoryItem item(DurableGood good) {
        return new InventoryItem(
                good.piece(), good.boughtOn(), good.label(), good.price(), good.place());
    }
}
