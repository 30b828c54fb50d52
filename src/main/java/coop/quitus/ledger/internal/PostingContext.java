package coop.quitus.ledger.internal;

import coop.quitus.advice.Advice;
import coop.quitus.federation.Policy;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Till;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that the rules may know of the books and of the day: fetched before, so that the rules are
/// pure.
///
/// @param today the day it is, Europe/Paris
/// @param lockedThrough the last day that is closed; null when none is
/// @param tills how each till touched by the draft stands without it
/// @param like an entry that resembles the draft; null when there is none
/// @param pieceTaken whether the asked piece number is in the books of that year
/// @param lastYearsCheque the piece of last year that bears the same cheque number; empty when none
///   does
/// @param opened whether the year has its brought-forward
/// @param closedLastYear what each till held at the end of the year before; null when that year has
///   no entry
record PostingContext(
        Chart chart,
        Set<String> classCodes,
        Policy policy,
        List<Advice> pack,
        LocalDate today,
        @Nullable LocalDate lockedThrough,
        Map<Till, TillOutlook> tills,
        @Nullable Resembling like,
        boolean pieceTaken,
        String lastYearsCheque,
        boolean opened,
        @Nullable Map<Till, Money> closedLastYear) {

    /// The same, as if an entry had never been: what a correction is judged against.
    PostingContext without(Entry wrong) {
        Map<Till, TillOutlook> undone = new HashMap<>();
        tills.forEach((till, outlook) -> {
            Money effect = wrong.movementOf(till);
            undone.put(
                    till,
                    new TillOutlook(
                            outlook.thatDay().minus(effect),
                            outlook.lowest().minus(effect),
                            outlook.lowestOn()));
        });
        return new PostingContext(
                chart,
                classCodes,
                policy,
                pack,
                today,
                lockedThrough,
                undone,
                null,
                pieceTaken,
                lastYearsCheque,
                opened && wrong.kind() != EntryKind.OPENING,
                closedLastYear);
    }

    /// @param thatDay the balance on the evening of the draft's day
    /// @param lowest the lowest balance from that day on, and its day
    record TillOutlook(Money thatDay, Money lowest, LocalDate lowestOn) {}

    record Resembling(String piece, LocalDate day, String label, Money amount) {}
}
