package coop.quitus.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.sampling.Tenth.Drawn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The draw of AUD-01 as a pure function, and its verification from files alone.
class DrawingFromAListTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final String SEED = "3 14 22 31 45";

    private static Listed coop(int number, int weight, @Nullable Integer last) {
        return new Listed("42-%04d".formatted(number), weight, last);
    }

    private static DrawPopulation of(int riskPercent, int restYears, List<Listed> listed) {
        return new DrawPopulation("42", YEAR, riskPercent, restYears, listed);
    }

    /// Three in ten have signs.
    private static DrawPopulation usual(int size) {
        return of(
                50,
                5,
                IntStream.rangeClosed(1, size)
                        .mapToObj(i -> coop(i, i % 10 < 3 ? i % 10 + 1 : 0, null))
                        .toList());
    }

    private static List<String> numbers(Tenth tenth) {
        return tenth.drawn().stream().map(Drawn::number).toList();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "9,1", "10,1", "11,2", "20,2", "21,3", "500,50", "501,51"})
    void a_tenth_is_rounded_up(int size, int drawn) {
        assertThat(Tenth.draw(usual(size), SEED).drawn()).hasSize(drawn);
    }

    @Test
    void half_comes_by_risk_the_heaviest_first_and_nobody_twice() {
        Tenth tenth = Tenth.draw(usual(100), SEED);
        List<Drawn> risky =
                tenth.drawn().stream().filter(one -> one.reason() == DrawReason.RISK).toList();
        assertThat(risky).hasSize(5);
        assertThat(risky).allMatch(one -> one.number().endsWith("2"));
        assertThat(numbers(tenth)).doesNotHaveDuplicates().hasSize(10);
        assertThat(Tenth.draw(usual(100), " 3  14 22 31\t45 ")).isEqualTo(tenth);
        assertThat(Tenth.draw(usual(100), "3 14 22 31 46")).isNotEqualTo(tenth);
    }

    @Test
    void every_cooperative_can_be_drawn_and_chance_is_about_fair() {
        var population = usual(60);
        Set<String> seen = new HashSet<>();
        var times = new int[61];
        for (int seed = 0; seed < 600; seed++) {
            for (Drawn one : Tenth.draw(population, "graine " + seed).drawn()) {
                seen.add(one.number());
                times[Integer.parseInt(one.number().substring(3))]++;
            }
        }
        assertThat(seen).hasSize(60);
        // Those without a sign: 3 places of 57 each time, 600 times, about 31 each.
        assertThat(IntStream.rangeClosed(1, 60).filter(i -> i % 10 >= 3))
                .allMatch(i -> times[i] > 10 && times[i] < 60);
    }

    @Test
    void chance_leaves_the_visited_alone_for_a_time_and_risk_does_not() {
        List<Listed> listed = new ArrayList<>();
        IntStream.rangeClosed(1, 10).forEach(i -> listed.add(coop(i, 0, 2021)));
        IntStream.rangeClosed(11, 20).forEach(i -> listed.add(coop(i, 0, 2020)));
        listed.set(0, coop(1, 9, 2024));
        for (int seed = 0; seed < 100; seed++) {
            List<String> numbers = numbers(Tenth.draw(of(50, 5, listed), "graine " + seed));
            assertThat(numbers.getFirst()).isEqualTo("42-0001");
            assertThat(numbers.getLast()).as("visited in 2020").isGreaterThan("42-0010");
        }
    }

    @Test
    void when_too_few_have_rested_the_oldest_visit_comes_first() {
        List<Listed> listed = new ArrayList<>();
        IntStream.rangeClosed(1, 20).forEach(i -> listed.add(coop(i, 0, i == 7 ? 2022 : 2023)));
        Tenth tenth = Tenth.draw(of(0, 5, listed), SEED);
        assertThat(numbers(tenth)).hasSize(2).startsWith("42-0007");
    }

    @Test
    void the_files_say_again_what_was_drawn() {
        DrawPopulation population = usual(40);
        Tenth tenth = Tenth.draw(population, SEED);
        assertThat(DrawFiles.read(population.file(), new ArrayList<>())).contains(population);
        assertThat(DrawFiles.faults(population.file(), SEED, tenth.file(population))).isEmpty();
    }

    @Test
    void one_changed_line_is_found_wherever_it_is() {
        DrawPopulation population = usual(40);
        String list = population.file();
        String result = Tenth.draw(population, SEED).file(population);
        assertThat(DrawFiles.faults(list.replace("42-0017;0;", "42-0017;9;"), SEED, result))
                .anyMatch(
                        fault -> fault.startsWith("Liste, ligne 19 : elle a été changée (42-0017)"))
                .anyMatch(fault -> fault.startsWith("Résultat, ligne 1"));
        String first = result.lines().toList().get(2);
        assertThat(DrawFiles.faults(list, SEED, result.replace(first, "1;42-0040;RISQUE")))
                .singleElement()
                .asString()
                .startsWith("Résultat, ligne 3 : on lit « 1;42-0040;RISQUE »");
        assertThat(DrawFiles.faults(list, "autre", result))
                .contains("Résultat, ligne 1 : il a été tiré avec une autre graine.");
        assertThat(DrawFiles.faults(list, SEED, result.replace(first + "\n", ""))).isNotEmpty();
        assertThat(DrawFiles.faults("n'importe quoi", SEED, result))
                .containsExactly("Liste : ce n'est pas la liste d'un tirage.");
    }

    /// The example of docs/sampling-draw.md, so that it stays true.
    @Test
    void the_mark_is_that_of_the_manual() {
        assertThat(Tenth.mark(SEED, "42-0001"))
                .isEqualTo(coop.quitus.kernel.Sha256.of("3 14 22 31 45|42-0001"));
        assertThat(coop(1, 4, 2021).line()).isEqualTo("42-0001;4;2021");
    }
}
