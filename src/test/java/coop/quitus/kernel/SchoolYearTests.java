package coop.quitus.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTests {

    @ParameterizedTest
    @CsvSource({"2025-09-01,2025", "2026-08-31,2025", "2026-09-01,2026", "2026-01-15,2025"})
    void a_day_falls_in_one_school_year(LocalDate day, int startsIn) {
        assertThat(SchoolYear.of(day)).isEqualTo(new SchoolYear(startsIn));
        assertThat(SchoolYear.of(day).contains(day)).isTrue();
        assertThat(SchoolYear.of(day).next().contains(day)).isFalse();
    }
}
