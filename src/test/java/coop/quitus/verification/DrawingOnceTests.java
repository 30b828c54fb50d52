package coop.quitus.verification;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.verification.VerificationFinding.NothingOffered;
import coop.quitus.world.TestDatabases;
import coop.quitus.world.World;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The draw as it is kept: once for a version, and the same for whoever draws again (VER-03).
class DrawingOnceTests extends VerifiedSchool {

    @Autowired Books books;
    @Autowired Ledger ledger;
    @Autowired Server server;

    private Panels.Seat parent;
    private Panels.Seat teacher;

    @BeforeEach
    void a_panel() {
        parent = seat(keita());
        teacher = seat(morel());
    }

    private Verifications.Progress progress(int version) {
        return verifications.progress(school.id(), YEAR, version);
    }

    @Test
    void nothing_is_drawn_before_the_report_is_offered_to_a_whole_panel() {
        assertThat(refused(verifications.begin(school.id(), YEAR, parent.acting())))
                .containsExactly(new NothingOffered());
        offer(1);
        value(panels.withdraw(school.id(), YEAR, teacher.verifier().id(), MME_ROUX));
        assertThat(refused(verifications.begin(school.id(), YEAR, parent.acting()))).hasSize(1);
        assertThat(verifications.sample(school.id(), YEAR, 1)).isEmpty();
        assertThat(progress(1).seed()).isEmpty();
        assertThat(progress(1).finished()).isFalse();
    }

    @Test
    void the_draw_is_made_once_for_a_version_and_anew_for_the_next() {
        offer(1);
        Sample first = begun(parent);
        assertThat(begun(teacher)).isEqualTo(first);
        assertThat(begun(parent).seed()).isEqualTo(first.seed());
        assertThat(verifications.sample(school.id(), YEAR, 1)).contains(first);
        offer(2);
        assertThat(begun(parent).seed()).isNotEqualTo(first.seed());
        assertThat(verifications.sample(school.id(), YEAR, 1)).contains(first);
    }

    @Test
    void nobody_draws_again_not_even_the_owner_of_the_database() throws SQLException {
        offer(1);
        begun(parent);
        try (var owner = TestDatabases.asOwner(server);
                var statement = owner.createStatement()) {
            for (String order :
                    List.of(
                            "UPDATE verification.draw SET seed = repeat('0', 32) WHERE cooperative_id = ",
                            "DELETE FROM verification.candidate WHERE cooperative_id = ",
                            "UPDATE verification.candidate SET position = NULL, stratum = NULL WHERE cooperative_id = ")) {
                assertThatThrownBy(() -> statement.execute(order + school.id()))
                        .hasMessageContaining("a draw is made once");
            }
        }
    }

    /// Drawn again here from the journal, the seed and the written rule, without the house's code.
    @Test
    void the_seed_and_the_journal_give_the_same_sample() {
        offer(1);
        Sample drawn = begun(parent);
        assertThat(drawn.pieces())
                .extracting(one -> one.candidate().piece())
                .isEqualTo(drawnByHand(drawn.seed()));
        assertThat(Sample.draw(1, drawn.seed(), verifications.candidates(school.id(), YEAR, 1)))
                .isEqualTo(drawn);
        // An entry written after the offer changes nothing of what was drawn.
        ledger.post(
                school.id(),
                World.paid(
                        LocalDate.of(2026, 8, 30), "Après coup", Till.BANK, "CHG_ACTIVITY", "9,00"),
                MME_ROUX);
        assertThat(verifications.candidates(school.id(), YEAR, 1))
                .noneMatch(one -> one.amount().equals(World.euros("9,00")));
    }

    private List<String> drawnByHand(String seed) {
        List<Entry> entries =
                books.journal(school.id(), YEAR).stream()
                        .filter(one ->
                                one.kind() == EntryKind.EXPENSE || one.kind() == EntryKind.RECEIPT)
                        .toList();
        List<Entry> byMark =
                entries.stream()
                        .sorted(Comparator.comparing(one -> sha256(seed + ":" + one.hash())))
                        .toList();
        var taken = new ArrayList<Entry>();
        long spent = 0;
        for (Entry one : byMark) {
            spent += one.kind() == EntryKind.EXPENSE ? -one.movement().cents() : 0;
        }
        long covered = 0;
        for (Entry one :
                byMark.stream()
                        .filter(each -> each.kind() == EntryKind.EXPENSE)
                        .sorted(Comparator.comparing(Entry::movement))
                        .toList()) {
            if (taken.size() < 5 && 2 * covered < spent) {
                taken.add(one);
                covered -= one.movement().cents();
            }
        }
        take(byMark, taken, 3, DrawingOnceTests::isCash);
        // No voucher is filed in the golden book: every expense is thinly proved; none is
        // tolerated.
        take(byMark, taken, 4, one -> one.kind() == EntryKind.EXPENSE);
        take(byMark, taken, Math.max(3, 12 - taken.size()), _ -> true);
        return entries.stream().filter(taken::contains).map(Entry::piece).toList();
    }

    private static boolean isCash(Entry entry) {
        return entry.lines().stream()
                .map(line -> line.account())
                .anyMatch(account ->
                        account.equals(AccountKey.CASH) || account.equals(AccountKey.ADVANCE));
    }

    private static void take(
            List<Entry> byMark,
            List<Entry> taken,
            int most,
            java.util.function.Predicate<Entry> which) {
        int left = most;
        for (Entry one : byMark) {
            if (left > 0 && !taken.contains(one) && which.test(one)) {
                taken.add(one);
                left--;
            }
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void a_reversed_entry_is_drawn_only_if_it_still_stood_when_the_report_was_offered() {
        Entry twelve = books.byPiece(school.id(), YEAR, "D08").orElseThrow();
        offer(1);
        value(
                ledger.reverse(
                        school.id(), twelve.id(), LocalDate.of(2026, 8, 31), "Erreur", MME_ROUX));
        begun(parent);
        assertThat(verifications.candidates(school.id(), YEAR, 1))
                .anyMatch(one -> one.piece().equals("D08"));
        offer(2);
        begun(parent);
        assertThat(verifications.candidates(school.id(), YEAR, 2))
                .noneMatch(one -> one.piece().equals("D08"));
    }
}
