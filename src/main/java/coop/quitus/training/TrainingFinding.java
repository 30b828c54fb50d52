package coop.quitus.training;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked of trainings, loans and tools.
public sealed interface TrainingFinding extends Finding {

    @Override
    default Severity severity() {
        return this instanceof TrainingOwed || this instanceof Waiting
                ? Severity.WARNS
                : Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return this instanceof TrainingOwed ? TrainingRules.FOR_01 : null;
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case NotALink _ -> "lien";
            case OutOfBounds(String field, int _, int _) -> field;
            case EndsBeforeItStarts _ -> "jusqua";
            case Past(String field) -> field;
            case Unreadable _ -> "fichier";
            case Taken _, TooManyDays _ -> "du";
            default -> "";
        };
    }

    /// @param what what is missing, with its article
    record Missing(String field, String what) implements TrainingFinding {}

    record TooLong(String field, int most) implements TrainingFinding {}

    record OutOfBounds(String field, int least, int most) implements TrainingFinding {}

    /// Not an address that begins with `https://`.
    record NotALink() implements TrainingFinding {}

    record EndsBeforeItStarts() implements TrainingFinding {}

    record Past(String field) implements TrainingFinding {}

    /// The file cannot be kept.
    record Unreadable(String fact, String remedy) implements TrainingFinding {}

    record NoSuchThing() implements TrainingFinding {}

    /// It is over, or will not be held.
    record Closed() implements TrainingFinding {}

    /// It has not begun: nobody came yet.
    record NotYet() implements TrainingFinding {}

    /// No seat is left: one waits.
    record Waiting(int place) implements TrainingFinding {}

    record NotEnrolled() implements TrainingFinding {}

    /// Another cooperative has the case in those days.
    record Taken(LocalDate from, LocalDate until) implements TrainingFinding {}

    record TooManyDays(int most) implements TrainingFinding {}

    /// The loan is not at the point where that can be done.
    record AnotherState(CaseLoan.State state) implements TrainingFinding {}

    /// A mandate holder has not followed a compulsory training (FOR-01).
    record TrainingOwed(String title, LocalDate since) implements TrainingFinding {}
}
