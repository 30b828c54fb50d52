package coop.quitus.consolidation.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How goods that last lose their worth: in a straight line, from the month they were bought.
final class Wear {

    private static final int MONTHS = 12;

    private Wear() {}

    record Good(AccountKey account, LocalDate month, Money worth) {}

    static Money worth(List<Good> goods, AccountKey account) {
        return Money.sum(
                goods.stream().filter(good -> good.account().equals(account)).map(Good::worth));
    }

    /// In the year they were bought, the months that are left of it, the first one whole.
    static Money ofFirstYear(List<Good> goods, SchoolYear year, int years) {
        return Money.sum(
                goods.stream()
                        .map(good -> {
                            long months =
                                    ChronoUnit.MONTHS.between(good.month(), year.next().firstDay());
                            return Money.cents(
                                    Math.floorDiv(
                                            good.worth().cents() * months, (long) years * MONTHS));
                        }));
    }

    /// What was accepted under that origin in that year.
    static Money accepted(List<AdjustmentTable.Choice> chosen, SchoolYear year, String origin) {
        return Money.sum(
                chosen.stream()
                        .filter(AdjustmentTable.Choice::accepted)
                        .filter(one -> one.year().equals(year) && one.origin().equals(origin))
                        .map(AdjustmentTable.Choice::amount));
    }

    /// What was accepted under that origin in the years before this one.
    static Money already(List<AdjustmentTable.Choice> chosen, String origin, SchoolYear year) {
        return Money.sum(
                chosen.stream()
                        .filter(AdjustmentTable.Choice::accepted)
                        .filter(one -> one.origin().equals(origin))
                        .filter(one -> one.year().compareTo(year) < 0)
                        .map(AdjustmentTable.Choice::amount));
    }
}
