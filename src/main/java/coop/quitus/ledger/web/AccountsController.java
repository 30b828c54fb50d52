package coop.quitus.ledger.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.Balance;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.ChartExtensions;
import coop.quitus.ui.Bars;
import coop.quitus.ui.Frame;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The books by account: as a picture for people, as a balance for auditors.
@Controller
class AccountsController {

    private final Books books;
    private final ChartExtensions charts;

    AccountsController(Books books, ChartExtensions charts) {
        this.books = books;
        this.charts = charts;
    }

    @GetMapping(Here.YEAR + "/comptes")
    View accounts(
            Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        Chart chart = charts.seenBy(cooperative, year);
        List<AccountRow> rows =
                rows(chart, books.balances(cooperative, year)).stream()
                        .filter(row -> row.key().isCharge() || row.key().isProduct())
                        .toList();
        var picture =
                new Bars(
                        "Reçu et dépensé, poste par poste",
                        rows.stream()
                                .map(row ->
                                        row.key().isProduct()
                                                ? new Bars.Bar(
                                                        row.label(),
                                                        positive(row.net().negated()),
                                                        Money.ZERO)
                                                : new Bars.Bar(
                                                        row.label(),
                                                        Money.ZERO,
                                                        positive(row.net())))
                                .toList());
        return new AccountsPage(
                frame.titled("Compte par compte"),
                Here.year(cooperative, year),
                year,
                chart.banner(),
                picture,
                rows);
    }

    @GetMapping(Here.YEAR + "/balance")
    View balance(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String au) {
        LocalDate evening = evening(au, year);
        Chart chart = books.chart(year);
        return new BalancePage(
                frame.titled("La balance"),
                Here.year(cooperative, year),
                year,
                evening,
                chart.banner(),
                rows(
                        chart,
                        evening.equals(year.lastDay())
                                ? books.balances(cooperative, year)
                                : books.balancesOn(cooperative, year, evening)));
    }

    private static LocalDate evening(String asked, SchoolYear year) {
        try {
            LocalDate day = LocalDate.parse(asked);
            return year.contains(day) ? day : year.lastDay();
        } catch (DateTimeException notADay) {
            return year.lastDay();
        }
    }

    /// The lines of the chart that moved, in the order of the report.
    private static List<AccountRow> rows(Chart chart, List<Balance> balances) {
        return chart.every().stream()
                .filter(account ->
                        balances.stream().anyMatch(it -> it.account().equals(account.key())))
                .map(account -> row(account, balances))
                .toList();
    }

    private static AccountRow row(Account account, List<Balance> balances) {
        List<Balance> its =
                balances.stream().filter(it -> it.account().equals(account.key())).toList();
        return new AccountRow(
                account.key(),
                account.code(),
                account.label(),
                account.help(),
                Money.sum(its.stream().map(Balance::debit)),
                Money.sum(its.stream().map(Balance::credit)));
    }

    private static Money positive(Money amount) {
        return amount.isNegative() ? Money.ZERO : amount;
    }
}
