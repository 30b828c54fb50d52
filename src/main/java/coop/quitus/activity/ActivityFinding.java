package coop.quitus.activity;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said of answers that cannot be kept.
public sealed interface ActivityFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    record NotANumber(String field, String typed) implements ActivityFinding {}

    record NotASum(String field, String typed) implements ActivityFinding {}

    record NotADay(String field, String typed) implements ActivityFinding {}

    /// A day that cannot be of this report.
    record OutsideTheYear(String field, LocalDate from, LocalDate through)
            implements ActivityFinding {}

    record NotAChoice(String field) implements ActivityFinding {}

    record TooLong(String field, int most) implements ActivityFinding {}

    /// A row says something of a project and not which one.
    record ProjectWithoutTitle(String field) implements ActivityFinding {}

    /// Someone else answered the same questions since this version was read.
    record SomeoneAnswered(List<String> titles, String by, Instant at) implements ActivityFinding {
        public SomeoneAnswered {
            titles = List.copyOf(titles);
        }
    }
}
