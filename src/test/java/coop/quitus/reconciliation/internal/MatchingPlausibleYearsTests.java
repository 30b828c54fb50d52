package coop.quitus.reconciliation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.reconciliation.Certainty;
import coop.quitus.reconciliation.MatchingWindows;
import coop.quitus.reconciliation.Movement;
import coop.quitus.reconciliation.Suggestion;
import coop.quitus.treasury.BankLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// "Accept all that are certain" is never wrong, and finds nearly everything.
class MatchingPlausibleYearsTests {

    private static final List<PlausibleYear> YEARS =
            LongStream.rangeClosed(1, 200).mapToObj(PlausibleYear::new).toList();

    private interface Way {
        List<Suggestion> suggest(List<Movement> movements, List<BankLine> lines);
    }

    private static Score judge(Way way) {
        var score = new Score();
        for (PlausibleYear year : YEARS) {
            score.add(way.suggest(year.movements, year.lines), year);
        }
        return score;
    }

    @Test
    void the_certain_ones_are_never_wrong_over_200_years_and_nearly_all_is_found() {
        Score score = judge((ours, theirs) -> Matcher.suggest(ours, theirs, MatchingWindows.USUAL));
        System.out.println("matching, 200 generated years: " + score);
        assertThat(score.certainAndRight).isEqualTo(score.certain);
        assertThat(score.recallOfTheBest()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.truePairs).isGreaterThan(10_000);
    }

    @Test
    void a_matcher_that_looks_at_the_amount_alone_is_seen_to_be_wrong() {
        Score score = judge(MatchingPlausibleYearsTests::byAmountAlone);
        System.out.println("the same by amount alone:      " + score);
        assertThat(score.precision()).isLessThan(0.99);
    }

    private static List<Suggestion> byAmountAlone(List<Movement> ours, List<BankLine> theirs) {
        var left = new ArrayList<>(ours);
        var suggestions = new ArrayList<Suggestion>();
        for (BankLine line : theirs) {
            left.stream()
                    .filter(movement -> movement.amount().equals(line.amount()))
                    .findFirst()
                    .ifPresent(movement -> {
                        left.remove(movement);
                        suggestions.add(
                                new Suggestion(
                                        List.of(movement),
                                        List.of(line),
                                        Certainty.CERTAIN,
                                        "même montant"));
                    });
        }
        return suggestions;
    }
}
