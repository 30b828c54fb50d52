package coop.quitus.treasury;

import coop.quitus.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of bringing a statement in.
///
/// @param read how many lines the file has
/// @param added how many were new
/// @param closing the balance the file tells, null when it tells none
/// @param closingOn the evening of that balance
public record ImportReport(
        StatementFormat format,
        int read,
        int added,
        LocalDate from,
        LocalDate to,
        @Nullable Money closing,
        @Nullable LocalDate closingOn) {

    public int known() {
        return read - added;
    }
}
