package coop.quitus.verification;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.EntryId;
import coop.quitus.verification.Sample.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The draw itself (VER-03): pure, and the same for everyone.
class DrawingASampleTests {

    private static final String SEED = "00112233445566778899aabbccddeeff";

    private final List<Candidate> book = new ArrayList<>();

    private void add(long cents, boolean expense, boolean cash, boolean thin, boolean tolerated) {
        int number = book.size() + 1;
        book.add(
                new Candidate(
                        new EntryId(new UUID(0, number)),
                        "%064x".formatted(number),
                        (expense ? "D" : "R") + number,
                        Money.cents(cents),
                        expense,
                        cash,
                        thin,
                        tolerated));
    }

    private void expenses(int number, long cents) {
        for (int i = 0; i < number; i++) {
            add(cents, true, false, false, false);
        }
    }

    private List<Drawn> of(Stratum stratum) {
        return Sample.draw(1, SEED, book).pieces().stream()
                .filter(drawn -> drawn.stratum() == stratum)
                .toList();
    }

    @Test
    void the_largest_are_taken_until_they_make_half_of_what_was_spent() {
        expenses(10, 1_000);
        add(6_000, true, false, false, false);
        add(4_000, true, false, false, false);
        // 6 000 + 4 000 make exactly half of 20 000.
        assertThat(of(Stratum.LARGE))
                .extracting(drawn -> drawn.candidate().amount())
                .containsExactlyInAnyOrder(Money.cents(6_000), Money.cents(4_000));
        add(1_000, true, false, false, false);
        assertThat(of(Stratum.LARGE)).hasSize(3);
    }

    @Test
    void never_more_than_five_are_taken_for_their_size() {
        expenses(40, 1_000);
        assertThat(of(Stratum.LARGE)).hasSize(5);
    }

    @Test
    void money_that_came_in_is_not_a_large_expense() {
        add(90_000, false, false, false, false);
        expenses(2, 1_000);
        assertThat(of(Stratum.LARGE))
                .extracting(drawn -> drawn.candidate().expense())
                .containsOnly(true);
    }

    @Test
    void each_stratum_has_its_size_and_chance_its_part() {
        for (int i = 0; i < 10; i++) {
            add(10_000, true, false, false, false);
            add(100, true, true, false, false);
            add(100, true, false, true, false);
            add(100, true, false, false, true);
            add(100, false, false, false, false);
        }
        assertThat(of(Stratum.LARGE)).hasSize(Sample.MOST_LARGE);
        assertThat(of(Stratum.CASH)).hasSize(3).allMatch(drawn -> drawn.candidate().cash());
        assertThat(of(Stratum.THINLY_PROVED))
                .hasSize(4)
                .allMatch(drawn -> drawn.candidate().thinlyProved());
        assertThat(of(Stratum.TOLERATED))
                .hasSize(3)
                .allMatch(drawn -> drawn.candidate().tolerated());
        assertThat(of(Stratum.RANDOM)).hasSize(3);
    }

    @Test
    void chance_fills_the_sample_up_to_twelve() {
        expenses(40, 1_000);
        assertThat(Sample.draw(1, SEED, book).pieces()).hasSize(12);
    }

    @Test
    void a_small_year_is_seen_whole_and_an_empty_one_not_at_all() {
        assertThat(Sample.draw(1, SEED, book).pieces()).isEmpty();
        expenses(4, 1_000);
        assertThat(Sample.draw(1, SEED, book).pieces()).hasSize(4);
    }

    @Test
    void places_follow_the_book_from_one() {
        expenses(30, 1_000);
        List<Drawn> drawn = Sample.draw(1, SEED, book).pieces();
        for (int i = 0; i < drawn.size(); i++) {
            assertThat(drawn.get(i).position()).isEqualTo(i + 1);
        }
        assertThat(drawn).extracting(one -> book.indexOf(one.candidate())).isSorted();
    }

    @Test
    void the_same_seed_draws_the_same_and_another_draws_otherwise() {
        expenses(60, 1_000);
        assertThat(Sample.draw(1, SEED, book)).isEqualTo(Sample.draw(1, SEED, book));
        assertThat(Sample.draw(1, SEED.replace('0', '7'), book).pieces())
                .isNotEqualTo(Sample.draw(1, SEED, book).pieces());
    }

    /// `printf 'SEED:HASH' | sha256sum`
    @Test
    void the_mark_is_what_anyone_computes() {
        assertThat(Sample.mark(SEED, "%064x".formatted(1)))
                .isEqualTo("bf02c3a5b833ad602f16855ce497f673fde29c96db452252f3a1b0a7c966508a");
    }
}
