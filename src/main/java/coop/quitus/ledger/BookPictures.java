package coop.quitus.ledger;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.MonthCurve;
import java.util.List;

/// The books as pictures.
public final class BookPictures {

    private BookPictures() {}

    /// Money through a year. A month in which more was undone than done shows nothing.
    public static MonthCurve throughTheYear(SchoolYear year, List<Books.Month> months) {
        return new MonthCurve(
                "L'argent au fil de l'année",
                year,
                months.stream()
                        .map(month ->
                                new MonthCurve.Month(
                                        month.month(),
                                        notBelowZero(month.received()),
                                        notBelowZero(month.spent()),
                                        month.atEnd()))
                        .toList());
    }

    private static Money notBelowZero(Money amount) {
        return amount.isNegative() ? Money.ZERO : amount;
    }
}
