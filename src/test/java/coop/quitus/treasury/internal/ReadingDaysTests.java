package coop.quitus.treasury.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How banks write their days.
class ReadingDaysTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # as the file says       | the way      | the first day
                    15/09/2025 03/10/2025    | d/M/yyyy     | 2025-09-15
                    03/04/2026 05/06/2026    | d/M/yyyy     | 2026-04-03
                    3/4/2026                 | d/M/yyyy     | 2026-04-03
                    09/15/2025 10/03/2025    | M/d/yyyy     | 2025-09-15
                    15/09/25                 | d/M/yy       | 2025-09-15
                    2025-09-15               | yyyy-M-d     | 2025-09-15
                    2025-09-15T10:22:33      | yyyy-M-d     | 2025-09-15
                    15-09-2025               | d-M-yyyy     | 2025-09-15
                    15.09.2025               | d.M.yyyy     | 2025-09-15
                    20250915                 | yyyyMMdd     | 2025-09-15
                    15092025                 | ddMMyyyy     | 2025-09-15
                    15/09/2025 hier          | nobody       |
                    32/01/2026               | nobody       |
                    """)
    void the_way_that_reads_them_all_is_found(String said, String way, LocalDate first) {
        List<String> days = Stream.of(said.strip().split(" +")).toList();
        assertThat(BankDays.patternOf(days).orElse("nobody")).isEqualTo(way.strip());
        if (first != null) {
            assertThat(BankDays.written(way.strip()).read(days.getFirst())).contains(first);
        }
    }
}
