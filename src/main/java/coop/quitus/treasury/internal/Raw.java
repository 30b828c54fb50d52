package coop.quitus.treasury.internal;

import coop.quitus.kernel.Money;
import coop.quitus.treasury.StatementFormat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement as its file tells it, before anything is stored.
///
/// @param account the bank's name for the account, empty when the file has none
/// @param currency empty when the file does not say
/// @param from the first day it covers, as told or as its lines show
record Raw(
        StatementFormat format,
        String account,
        String currency,
        LocalDate from,
        LocalDate to,
        @Nullable Money opening,
        @Nullable Money closing,
        @Nullable LocalDate closingOn,
        List<RawLine> lines) {

    Raw {
        lines = List.copyOf(lines);
    }

    record RawLine(
            LocalDate bookedOn, Money amount, String label, String cheque, String reference) {}

    Money sum() {
        return Money.sum(lines.stream().map(RawLine::amount));
    }
}
