package coop.quitus.subsidy;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.EntryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a line of the books that a subsidy paid in, or paid for.
///
/// @param number its number in the cooperative, from 1, in the order they were written
/// @param occurredOn the line's day; that of the reversal when it is an undoing
/// @param amount above zero; below when it undoes another
/// @param undoes the movement it undoes; null for an ordinary one
/// @param undone whether another movement undid it, whenever that was
/// @param year of the entry, with which its piece goes
/// @param vouchers SHA-256 of what proves the entry
public record SubsidyMovement(
        long number,
        String code,
        Side side,
        LocalDate occurredOn,
        Money amount,
        @Nullable Long undoes,
        boolean undone,
        EntryId entry,
        int lineNumber,
        SchoolYear year,
        String piece,
        AccountKey account,
        String label,
        String payee,
        List<String> vouchers,
        Instant recordedAt,
        String recordedBy) {

    public SubsidyMovement {
        vouchers = List.copyOf(vouchers);
    }

    /// Which way the money went.
    public enum Side {
        /// The funder paid it.
        RECEIVED,
        /// The cooperative spent it.
        SPENT
    }

    public boolean undoing() {
        return undoes != null;
    }

    public boolean isUndoneBy(SubsidyMovement other) {
        return other.undoes != null && other.undoes == number;
    }

    /// Neither undone nor undoing.
    public boolean stands() {
        return !undoing() && !undone;
    }
}
