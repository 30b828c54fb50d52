package coop.quitus.ledger.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Policies;
import coop.quitus.federation.Policy;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Balance;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.ReviewFinding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads a year as a whole, as who verifies it would.
@Component
final class Reviewing implements Books.Review {

    /// More gaps than that say that the series is not one.
    private static final int MOST_GAPS = 100;

    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final Books books;
    private final Knowledge knowledge;
    private final Policies policies;

    Reviewing(
            Tenancy tenancy, JdbcClient sql, Books books, Knowledge knowledge, Policies policies) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.books = books;
        this.knowledge = knowledge;
        this.policies = policies;
    }

    @Override
    public List<ReviewFinding> of(CooperativeId cooperative, SchoolYear year, LocalDate evening) {
        Policy policy = policies.of(knowledge.cooperative(cooperative).association(), year);
        return tenancy.reading(
                cooperative,
                () -> {
                    var findings = new ArrayList<ReviewFinding>();
                    gaps(cooperative, year, findings);
                    papers(proofs(cooperative, year, evening), policy, findings);
                    List<Balance> balances =
                            evening.isBefore(year.lastDay())
                                    ? books.balancesOn(cooperative, year, evening)
                                    : books.balances(cooperative, year);
                    accounts(year, balances, findings);
                    cash(cooperative, year, evening, balances, policy, findings);
                    findings.sort(Comparator.comparing(ReviewFinding::severity));
                    return List.copyOf(findings);
                });
    }

    private void gaps(CooperativeId cooperative, SchoolYear year, List<ReviewFinding> findings) {
        List<String> missing =
                sql.sql(
                                """
                                WITH taken AS (
                                    SELECT left(piece, 1) AS series, least(substr(piece, 2)::integer, 10001) AS number
                                      FROM ledger.entry
                                     WHERE cooperative_id = :cooperative AND school_year = :year
                                       AND piece ~ '^[DRT][0-9]{1,6}$'
                                )
                                SELECT series, gap
                                  FROM (SELECT series, number,
                                               lag(number, 1, 0) OVER (PARTITION BY series ORDER BY number) AS before
                                          FROM taken) AS walk,
                                       generate_series(before + 1, number - 1) AS gap
                                 WHERE number > before + 1
                                 ORDER BY series, gap
                                 LIMIT :most
                                """)
                        .param("cooperative", cooperative.value())
                        .param("year", year.startsIn())
                        .param("most", MOST_GAPS)
                        .query((row, i) -> row.getString(1) + "%02d".formatted(row.getInt(2)))
                        .list();
        if (!missing.isEmpty()) {
            findings.add(new ReviewFinding.PiecesMissing(missing));
        }
    }

    private record Proofs(
            int expenses, int without, Money unproved, int tillReceipts, int inAnotherName) {}

    private Proofs proofs(CooperativeId cooperative, SchoolYear year, LocalDate evening) {
        return sql.sql(
                        """
                        WITH expense AS (
                            SELECT entry.movement_cents, wording.answers,
                                   entry.vouchers = '{}' AND NOT EXISTS (
                                       SELECT FROM ledger.annex
                                        WHERE annex.cooperative_id = entry.cooperative_id AND annex.entry_id = entry.id) AS bare
                              FROM ledger.entry
                              JOIN ledger.wording
                                ON wording.cooperative_id = entry.cooperative_id AND wording.entry_id = entry.id
                             WHERE entry.cooperative_id = :cooperative AND entry.school_year = :year
                               AND entry.occurred_on <= :evening AND entry.kind = 'EXPENSE'
                               AND NOT EXISTS (
                                       SELECT FROM ledger.entry undo
                                        WHERE undo.cooperative_id = entry.cooperative_id AND undo.reverses = entry.id
                                          AND undo.occurred_on <= :evening)
                        )
                        SELECT count(*),
                               count(*) FILTER (WHERE bare),
                               coalesce(-sum(movement_cents) FILTER (WHERE bare), 0),
                               count(*) FILTER (WHERE answers LIKE '%ACC-07 ticket%'),
                               count(*) FILTER (WHERE answers LIKE '%ACC-08 non%')
                          FROM expense
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("evening", evening)
                .query((row, i) ->
                        new Proofs(
                                row.getInt(1),
                                row.getInt(2),
                                Money.cents(row.getLong(3)),
                                row.getInt(4),
                                row.getInt(5)))
                .single();
    }

    private static void papers(Proofs proofs, Policy policy, List<ReviewFinding> findings) {
        if (proofs.without() > 0) {
            findings.add(new ReviewFinding.WithoutVoucher(proofs.without(), proofs.unproved()));
        }
        if (proofs.tillReceipts() * 100 > proofs.expenses() * policy.receiptPercent()) {
            int percent =
                    (200 * proofs.tillReceipts() + proofs.expenses()) / (2 * proofs.expenses());
            findings.add(new ReviewFinding.ManyTillReceipts(percent, policy.receiptPercent()));
        }
        if (proofs.inAnotherName() > 0) {
            findings.add(new ReviewFinding.InAnotherName(proofs.inAnotherName()));
        }
    }

    private void accounts(SchoolYear year, List<Balance> balances, List<ReviewFinding> findings) {
        var chart = books.chart(year);
        for (Balance balance : balances) {
            chart.find(balance.account())
                    .filter(account -> account.flags().contains(Account.Flag.NEEDS_SUBSIDY_FILE))
                    .filter(_ -> balance.subsidy().isEmpty() && !balance.net().isZero())
                    .map(account ->
                            new ReviewFinding.SubsidyWithoutFile(
                                    account.label(), balance.net().negated()))
                    .ifPresent(findings::add);
        }
        Money left = held(balances, AccountKey.TRANSFER);
        if (!left.isZero()) {
            findings.add(new ReviewFinding.TransfersLeft(left));
        }
    }

    private static Money held(List<Balance> balances, AccountKey account) {
        return Money.sum(
                balances.stream()
                        .filter(balance -> balance.account().equals(account))
                        .map(Balance::net));
    }

    private void cash(
            CooperativeId cooperative,
            SchoolYear year,
            LocalDate evening,
            List<Balance> balances,
            Policy policy,
            List<ReviewFinding> findings) {
        Money held = held(balances, AccountKey.CASH);
        LocalDate since = held.isPositive() ? lastDeposit(cooperative, year, evening) : null;
        if (since != null) {
            long days = ChronoUnit.DAYS.between(since, evening);
            if (days > policy.cashDays()) {
                findings.add(new ReviewFinding.CashKeptLong(held, since, days));
            }
        }
    }

    /// The last day that cash went to the bank; else the first that any cash came in.
    private @Nullable LocalDate lastDeposit(
            CooperativeId cooperative, SchoolYear year, LocalDate evening) {
        return sql.sql(
                        """
                        SELECT coalesce(
                                   max(cash.occurred_on) FILTER (WHERE cash.amount_cents < 0 AND EXISTS (
                                       SELECT FROM ledger.line bank
                                        WHERE bank.cooperative_id = cash.cooperative_id AND bank.entry_id = cash.entry_id
                                          AND bank.account = 'TRE_BANK' AND bank.amount_cents > 0)),
                                   min(cash.occurred_on) FILTER (WHERE cash.amount_cents > 0))
                          FROM ledger.line cash
                         WHERE cash.cooperative_id = :cooperative AND cash.school_year = :year
                           AND cash.account = 'TRE_CASH' AND cash.occurred_on <= :evening
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("evening", evening)
                .query((row, i) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }
}
