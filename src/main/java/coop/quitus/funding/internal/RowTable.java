package coop.quitus.funding.internal;

import coop.quitus.funding.BudgetRow;
import coop.quitus.ledger.AccountKey;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where each line of the chart stands on the funders' forms: data of the national pack.
@Component
final class RowTable {

    private final JdbcClient sql;

    RowTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param why in a sentence a funder may read
    record Placed(AccountKey account, BudgetRow row, String why) {}

    Map<AccountKey, Placed> all() {
        return sql
                .sql("SELECT account, heading, reason FROM funding.row_of_account")
                .query((row, i) ->
                        new Placed(
                                new AccountKey(row.getString(1)),
                                BudgetRow.valueOf(row.getString(2)),
                                row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Placed::account, placed -> placed));
    }

    /// A line that the pack does not know yet is an expense like another, or income like another.
    static BudgetRow rowOf(Map<AccountKey, Placed> placed, AccountKey account) {
        Placed known = placed.get(account);
        return known != null
                ? known.row()
                : account.isCharge() ? BudgetRow.CURRENT : BudgetRow.GIFTS;
    }
}
