package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.AccountLine;
import coop.quitus.consolidation.Accounts;
import coop.quitus.consolidation.AggregatedAccounts;
import coop.quitus.consolidation.internal.EliminationTable.Adjusted;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Flows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where a whole stands on an evening, account of ANC 2018-06 by account: books, minus what is
/// internal, plus what was accepted beside the books. Debits are positive; all accounts of the
/// balance sheet, result included, sum to zero.
@Component
final class Positions {

    static final String BROUGHT_FORWARD = "110";
    static final String RESULT = "120";
    static final String LINK = "188";

    /// A charge of the books although the chart names a fixed asset: it is one only when accepted.
    private static final AccountKey DURABLE = new AccountKey("CHG_DURABLE");

    static final String DURABLE_AS_A_CHARGE = "6068";

    private final AggregatedAccounts aggregated;
    private final Flows flows;
    private final EliminationTable eliminations;
    private final AdjustmentTable adjustments;
    private final Places places;
    private final Tenancy tenancy;
    private final Books books;

    Positions(
            AggregatedAccounts aggregated,
            Flows flows,
            EliminationTable eliminations,
            AdjustmentTable adjustments,
            Places places,
            Tenancy tenancy,
            Books books) {
        this.aggregated = aggregated;
        this.flows = flows;
        this.eliminations = eliminations;
        this.adjustments = adjustments;
        this.places = places;
        this.tenancy = tenancy;
        this.books = books;
    }

    /// @param association null for the nation
    Position of(@Nullable AssociationId association, SchoolYear year, LocalDate on) {
        var position = new Position(new TreeMap<>());
        Accounts accounts =
                association == null
                        ? aggregated.nation(year, on)
                        : aggregated.of(association, year, on);
        for (AccountLine line : accounts.lines()) {
            position.add(
                    line.account().isEquity() ? BROUGHT_FORWARD : code(line.account(), line.anc()),
                    line.net());
        }
        position.add(LINK, accounts.toReconcile());
        carry(position, association, year);
        adjust(position, association, year, on);
        position.add(RESULT, position.resultSoFar());
        return position;
    }

    static String code(AccountKey account, String anc) {
        return account.equals(DURABLE) ? DURABLE_AS_A_CHARGE : anc;
    }

    /// What the years before left on accounts that no opening brings forward.
    private void carry(Position position, @Nullable AssociationId association, SchoolYear year) {
        List<Flows.Carried> carried =
                association == null
                        ? flows.nationBalanceLines(year)
                        : flows.balanceLines(association, year);
        for (Flows.Carried line : carried) {
            if (line.year().compareTo(year) < 0) {
                position.carry(anc(line.account(), year), line.net());
            }
        }
        eliminations
                .before(association, year)
                .forEach((account, amount) -> {
                    if (account.isBalance()) {
                        position.carry(anc(account, year), amount.negated());
                    }
                    position.carry(LINK, amount);
                });
    }

    private String anc(AccountKey account, SchoolYear year) {
        return books.chart(year).find(account).map(Account::anc).orElse("46");
    }

    private void adjust(
            Position position, @Nullable AssociationId association, SchoolYear year, LocalDate on) {
        boolean closed = !on.isBefore(year.lastDay());
        for (Adjusted side : adjusted(association, year)) {
            if (side.year().compareTo(year) < 0) {
                if (side.account().charAt(0) <= '5') {
                    position.carry(side.account(), side.amount());
                }
            } else if (closed) {
                position.add(side.account(), side.amount());
            }
        }
    }

    private List<Adjusted> adjusted(@Nullable AssociationId association, SchoolYear year) {
        if (association == null) {
            return eliminations.adjustedByAll(year);
        }
        CooperativeId own = places.headquarters(association).id();
        return tenancy.reading(own, () -> adjustments.through(own, year)).stream()
                .filter(AdjustmentTable.Choice::accepted)
                .flatMap(one ->
                        Stream.of(
                                new Adjusted(one.year(), one.debit(), one.amount()),
                                new Adjusted(one.year(), one.credit(), one.amount().negated())))
                .toList();
    }

    /// @param codes debit positive
    record Position(Map<String, Money> codes) {

        private void add(String code, Money amount) {
            codes.merge(code, amount, Money::plus);
        }

        /// A balance of earlier years: what it did to their results is brought forward.
        private void carry(String code, Money amount) {
            add(code, amount);
            add(BROUGHT_FORWARD, amount.negated());
        }

        private Money resultSoFar() {
            return Money.sum(
                    codes.entrySet().stream()
                            .filter(one -> one.getKey().matches("[67].*"))
                            .map(Map.Entry::getValue));
        }
    }
}
