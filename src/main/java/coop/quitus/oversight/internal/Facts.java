package coop.quitus.oversight.internal;

import coop.quitus.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the published views say of one cooperative in one year: filled view after view, then
/// judged.
final class Facts {

    /// Where its report is; `DRAFT` when nothing was offered.
    String report = "DRAFT";

    /// How its discharge ended; null when it did not.
    @Nullable Boolean discharge;

    /// Where its affiliation is; `NONE` without any.
    String affiliation = "NONE";

    /// What its bank and cash tills hold.
    Money bank = Money.ZERO;

    Money cash = Money.ZERO;

    /// All its tills.
    Money held = Money.ZERO;

    /// Its last entry that is not a brought-forward; null without any in two years.
    @Nullable LocalDate lastEntry;

    /// Entries of the year, brought-forwards left out.
    int entries;

    int expenses;

    /// Expenses without a voucher, and what they come to.
    int bare;

    Money bareAmount = Money.ZERO;

    /// The last day of the bank that is matched; null when none is.
    @Nullable LocalDate reconciled;

    /// Lines of the bank that no entry tells of.
    int unmatched;

    /// Who holds the mandate or keeps the books with them.
    final Set<UUID> holders = new HashSet<>();

    int verifiers;

    /// Who wrote entries, matched lines or counted cash.
    final Set<UUID> hands = new HashSet<>();

    /// Questions that wait for the cooperative, since when the oldest, and answers to read.
    int asked;

    @Nullable Instant askedSince;
    int answered;

    /// When it was last reminded; null for never.
    @Nullable LocalDate reminded;

    /// What the signs of risk weighed together, and when; null when nobody weighed them.
    int risk;

    @Nullable LocalDate weighed;

    boolean vouched() {
        return Set.of("VERIFIED", "SUBMITTED", "ACCEPTED", "LOCKED", "AGGREGATED").contains(report);
    }
}
