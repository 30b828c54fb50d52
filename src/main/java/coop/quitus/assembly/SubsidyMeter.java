package coop.quitus.assembly;

import coop.quitus.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Public subsidies of a year beside the amount above which accounts are published (C. com. L612-4,
/// D612-5).
///
/// @param received accounts 73 and 74 of all sections together
/// @param until the last day to publish, three months after the approval; null before it
public record SubsidyMeter(Money received, @Nullable LocalDate until) {

    /// 153,000 € in a year.
    public static final Money LIMIT = Money.cents(15_300_000);

    public boolean above() {
        return received.compareTo(LIMIT) > 0;
    }
}
