package coop.quitus.kit;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can be wrong, or remarked, in the file of a kit. Each knows its line.
public sealed interface KitFinding extends Finding {

    /// The line of the file, from 1.
    int line();

    @Override
    default Severity severity() {
        return switch (this) {
            case TooLong _, HardToRead _, Unbalanced _ -> Severity.WARNS;
            default -> Severity.BLOCKS;
        };
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    @Override
    default String field() {
        return "fichier";
    }

    /// The file cannot be read from here on.
    record Unreadable(int line, Trouble trouble) implements KitFinding {}

    /// Why a file cannot be read.
    enum Trouble {
        TAB,
        COLON,
        QUOTE,
        INDENTATION,
        ALIAS,
        OTHER
    }

    record Empty(int line) implements KitFinding {}

    /// @param most characters
    record TooBig(int line, int most) implements KitFinding {}

    /// @param where in which part: `l'étape « semer »`
    /// @param near the word that was perhaps meant; empty when none is near
    record UnknownWord(int line, String word, String where, String near) implements KitFinding {}

    record SaidTwice(int line, String word, int first) implements KitFinding {}

    record Missing(int line, String word, String where) implements KitFinding {}

    /// @param expected `une liste`, `un texte`, `un nombre entier`
    record NotThat(int line, String word, String expected) implements KitFinding {}

    record NotOneOf(int line, String word, String said, List<String> choices, String near)
            implements KitFinding {}

    record NotACount(int line, String word, String said, int least, int most)
            implements KitFinding {}

    record NotASum(int line, String word, String said) implements KitFinding {}

    /// Not a day of a year, as `15/10`.
    record NotADay(int line, String word, String said) implements KitFinding {}

    /// Not a short name of small letters, digits and hyphens.
    record NotAKey(int line, String word, String said) implements KitFinding {}

    record SameKey(int line, String key, int first) implements KitFinding {}

    /// @param step the step that says it
    /// @param word what says it: `apres`, `a-partir-de`
    record NoSuchStep(int line, String step, String word, String said, String near)
            implements KitFinding {}

    record NoSuchBudgetLine(int line, String step, String said, String near)
            implements KitFinding {}

    /// Steps that wait for each other.
    record Circle(int line, List<String> steps) implements KitFinding {}

    /// @param most characters it should have
    record TooLong(int line, String word, String where, int length, int most)
            implements KitFinding {}

    /// A sentence that a child of this cycle does not read in one breath.
    ///
    /// @param words how many it has
    record HardToRead(int line, String where, String sentence, int words, int most, String cycle)
            implements KitFinding {}

    record Unbalanced(int line, Money costs, Money fundings) implements KitFinding {}

    /// The code is a kit's of the federation.
    record National(int line, String code) implements KitFinding {}

    /// The version is not the one that follows.
    record NotTheNext(int line, String code, int version, int next) implements KitFinding {}
}
