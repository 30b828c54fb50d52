package coop.quitus.pupil;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What can be refused about the pupils and their open class.
public sealed interface PupilFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    /// A finding on the pasted list.
    sealed interface OnTheList extends PupilFinding {
        @Override
        default Rule rule() {
            return PupilRules.RGPD_01;
        }

        @Override
        default String field() {
            return "prenoms";
        }
    }

    record NoName() implements OnTheList {}

    /// More than a first name: digits of a date, several columns, a family name in capitals.
    record MoreThanAFirstName(String line) implements OnTheList {}

    record TwiceTheSame(String name) implements OnTheList {}

    record TooMany(int asked, int most) implements OnTheList {}

    record NoSuchClass(String code) implements PupilFinding {}

    record NoSuchPupil() implements PupilFinding {}

    record NotALesson(int least, int most) implements PupilFinding {
        @Override
        public String field() {
            return "minutes";
        }
    }

    record WrongCode() implements PupilFinding {
        @Override
        public String field() {
            return "code";
        }
    }

    record TooManyTries(Duration left) implements PupilFinding {
        @Override
        public String field() {
            return "code";
        }
    }
}
