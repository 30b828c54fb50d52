package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.AccountLine;
import coop.quitus.consolidation.Accounts;
import coop.quitus.consolidation.AggregatedAccounts;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Flows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds up all sections and takes out what they paid each other, under one snapshot.
@Component
final class Adding implements AggregatedAccounts {

    private final Flows flows;
    private final EliminationTable eliminations;
    private final Books books;
    private final TransactionTemplate oneSnapshot;

    Adding(
            Flows flows,
            EliminationTable eliminations,
            Books books,
            PlatformTransactionManager transactions) {
        this.flows = flows;
        this.eliminations = eliminations;
        this.books = books;
        this.oneSnapshot = new TransactionTemplate(transactions);
        oneSnapshot.setReadOnly(true);
        oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public Accounts of(AssociationId association, SchoolYear year, LocalDate on) {
        return add(association, year, on);
    }

    @Override
    public Accounts nation(SchoolYear year, LocalDate on) {
        return add(null, year, on);
    }

    private Accounts add(@Nullable AssociationId association, SchoolYear year, LocalDate on) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? read(association, year, on)
                : Objects.requireNonNull(oneSnapshot.execute(_ -> read(association, year, on)));
    }

    private Accounts read(@Nullable AssociationId association, SchoolYear year, LocalDate on) {
        var sums = new HashMap<AccountKey, Sums>();
        List<Flows.Total> totals =
                association == null
                        ? flows.nationTotals(year, on)
                        : flows.totals(association, year, on);
        for (Flows.Total total : totals) {
            Sums known = sums.getOrDefault(total.account(), Sums.NONE);
            sums.put(
                    total.account(),
                    total.headquarters()
                            ? known.withHeadquarters(total.net())
                            : known.withCooperatives(total.net()));
        }
        List<EliminationTable.Elimination> out =
                association == null
                        ? eliminations.ofNation(year, on)
                        : eliminations.of(association, year, on);
        out.forEach(taken ->
                sums.merge(
                        taken.account(),
                        new Sums(Money.ZERO, Money.ZERO, taken.amount()),
                        Sums::plus));
        return new Accounts(
                year, on, association, eliminations.cooperatives(association), lines(year, sums));
    }

    private List<AccountLine> lines(SchoolYear year, Map<AccountKey, Sums> sums) {
        var lines = new ArrayList<AccountLine>();
        for (Account account : books.chart(year).every()) {
            Sums its = sums.get(account.key());
            if (its != null) {
                lines.add(
                        new AccountLine(
                                account.key(),
                                account.code(),
                                account.label(),
                                account.anc(),
                                its.cooperatives(),
                                its.headquarters(),
                                its.eliminated()));
            }
        }
        return lines;
    }

    private record Sums(Money cooperatives, Money headquarters, Money eliminated) {

        static final Sums NONE = new Sums(Money.ZERO, Money.ZERO, Money.ZERO);

        Sums withCooperatives(Money more) {
            return plus(new Sums(more, Money.ZERO, Money.ZERO));
        }

        Sums withHeadquarters(Money more) {
            return plus(new Sums(Money.ZERO, more, Money.ZERO));
        }

        Sums plus(Sums other) {
            return new Sums(
                    cooperatives.plus(other.cooperatives),
                    headquarters.plus(other.headquarters),
                    eliminated.plus(other.eliminated));
        }
    }
}
