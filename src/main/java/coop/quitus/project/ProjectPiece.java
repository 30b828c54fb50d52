package coop.quitus.project;

import coop.quitus.council.Decision;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.EntryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of the books that belongs to a project: with its voucher, who decided it and who paid.
///
/// @param spent what it cost the project, zero for a receipt
/// @param received what it brought, zero for an expense
/// @param line the key of the budget line it pays; empty while nobody said
/// @param step the key of the step it was made for; empty for none
/// @param vouchers how many prove it
/// @param decision the decision behind it; null while there is none
/// @param subsidies the codes of those that pay it, or that it brought
public record ProjectPiece(
        EntryId entry,
        SchoolYear year,
        String piece,
        LocalDate on,
        String label,
        Money spent,
        Money received,
        String line,
        String step,
        int vouchers,
        @Nullable Decision decision,
        List<String> subsidies) {

    public ProjectPiece {
        subsidies = List.copyOf(subsidies);
    }

    /// Whether a reader outside the school sees it by itself: an expense, or what a subsidy
    /// brought. A family's payment is only in the totals.
    public boolean isTold() {
        return !spent.isZero() || !subsidies.isEmpty();
    }
}
