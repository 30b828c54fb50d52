package coop.quitus.reconciliation.internal;

import coop.quitus.reconciliation.MatchingWindows;
import coop.quitus.reconciliation.Movement;
import coop.quitus.reconciliation.Suggestion;
import coop.quitus.treasury.BankLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the books and the bank side by side and says which lines tell of the same money, and why.
///
/// Pure: no clock, no database. What it calls certain must never be wrong: "accept all that are
/// certain" is pressed by tired people. Whenever a second reading exists, it says *probable* or
/// *possible* and leaves the choice.
///
/// The order is that of the proofs: the number of a cheque, then a word or the way the money
/// travelled with an amount nobody else claims, then the sums of a deposit.
final class Matcher {

    private Matcher() {}

    /// @param movements standing movements of one till that no line has matched yet, those of last
    ///   year included; an entry and its reversal cancel out and are not among them
    /// @param lines lines of that till's account that no movement has matched yet
    /// @return by the bank's day; the certain ones are disjoint, and for each line the best reading
    ///   comes first
    static List<Suggestion> suggest(
            List<Movement> movements, List<BankLine> lines, MatchingWindows windows) {
        var desk = new Desk(movements, lines, windows);
        var numbers = new ByNumber(desk);
        numbers.read();
        var sums = new BySum(desk, numbers);
        var amounts = new ByAmount(desk, numbers, sums);
        amounts.read();
        sums.read();
        amounts.putTheDoubtful();
        amounts.mentionTheOthers();
        numbers.mentionWhatIsLeft();
        sums.mentionWhatIsLeft();
        var inOrder = new ArrayList<>(desk.suggestions);
        inOrder.sort(Comparator.comparing(Matcher::day).thenComparing(Suggestion::certainty));
        return List.copyOf(inOrder);
    }

    private static LocalDate day(Suggestion suggestion) {
        return suggestion.lines().getFirst().bookedOn();
    }
}
