package coop.quitus.classroom;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.pupil.PupilRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be refused in the life of a class.
public sealed interface ClassroomFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    /// A text that stays names a child of the school (RGPD-02).
    record NamesAChild(String field, List<String> names) implements ClassroomFinding {
        public NamesAChild {
            names = List.copyOf(names);
        }

        @Override
        public Rule rule() {
            return PupilRules.RGPD_02;
        }
    }

    record Empty(String field) implements ClassroomFinding {}

    record TooLong(String field, int most) implements ClassroomFinding {}

    record OutOfBounds(String field, int least, int most) implements ClassroomFinding {}

    record NotInTheClass(String field) implements ClassroomFinding {}

    record NotThere() implements ClassroomFinding {}

    /// The day is past.
    record TooEarly(String field) implements ClassroomFinding {}

    record WithOneself(String field) implements ClassroomFinding {}

    record NoMarket() implements ClassroomFinding {}

    record AlreadyDrawn() implements ClassroomFinding {}

    /// At the market everyone gives.
    record WithoutAnOffer(int pupils) implements ClassroomFinding {}

    /// At the market everyone receives.
    record NotEnoughPlaces(int pupils) implements ClassroomFinding {}
}
