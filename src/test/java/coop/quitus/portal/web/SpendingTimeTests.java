package coop.quitus.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long one was at it, from the moments of what one did.
class SpendingTimeTests {

    private static Instant at(String hour) {
        return LocalDate.of(2026, 9, 10).atTime(LocalTime.parse(hour)).toInstant(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # moments                             , minutes
                    20:00                                 , 1
                    20:00 20:00                           , 1
                    20:00 20:02                           , 2
                    20:00:00 20:02:01                     , 3
                    20:00 20:14:59                        , 15
                    20:00 20:15                           , 2
                    20:00 20:10 20:20 20:30               , 30
                    20:30 20:20 20:10 20:00               , 30
                    08:00 20:00 20:05                     , 6
                    """)
    void acts_less_than_a_quarter_of_an_hour_apart_are_one_sitting(String moments, long minutes) {
        List<Instant> acts =
                Arrays.stream(moments.split(" ", -1)).map(SpendingTimeTests::at).toList();
        assertThat(TimeSpent.minutes(acts)).isEqualTo(minutes);
    }

    @Test
    void who_did_nothing_spent_nothing() {
        assertThat(TimeSpent.minutes(List.of())).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1   , une minute
                    12  , 12 minutes
                    13  , un quart d'heure
                    17  , un quart d'heure
                    18  , 18 minutes
                    30  , une demi-heure
                    59  , 59 minutes
                    60  , 1 h
                    65  , 1 h 05
                    """)
    void a_duration_is_said_as_one_says_it(long minutes, String words) {
        assertThat(TimeSpent.inFrench(minutes)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # a is due   , b is due    , first
                    2026-09-09   , 2026-09-10  , a
                    2026-09-09   ,             , a
                    2026-10-10   ,             , a
                    2026-10-11   ,             , b
                    2026-10-11   , 2026-10-12  , a
                    """)
    void what_is_late_comes_first_then_what_is_near_then_what_only_waits(
            LocalDate a, LocalDate b, String first) {
        LocalDate today = LocalDate.of(2026, 9, 10);
        List<String> order =
                List.of(new Due("/", "b", "", b, 1, "check"), new Due("/", "a", "", a, 1, "check"))
                        .stream()
                        .sorted(Due.pressingFirst(today))
                        .map(Due::label)
                        .toList();
        assertThat(order.getFirst()).isEqualTo(first);
    }
}
