package coop.quitus.ledger;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A closed year takes nothing more, by any door, until it is opened again for a time.
@RoomTest
class LockingAYearTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final LocalDate IN_THE_YEAR = LocalDate.of(2026, 6, 13);

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired Locks locks;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;
    @Autowired WorldClock clock;

    private Cooperative school;
    private Entry fete;

    @BeforeEach
    void a_year_with_an_entry() {
        school = world.school();
        fete = done(ledger.post(school.id(), fete("524,60"), MME_ROUX));
    }

    @AfterEach
    void the_world_goes_back_to_its_day() {
        clock.backToTheStory();
    }

    private static DraftEntry fete(String amount) {
        return World.received(IN_THE_YEAR, "Kermesse", Till.BANK, "PRD_ACTIVITY", amount);
    }

    private static Entry done(Outcome<Entry, PostingFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Entry, PostingFinding>) outcome).value();
    }

    private static List<PostingFinding> refused(Outcome<Entry, PostingFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Entry, PostingFinding>) outcome).findings();
    }

    private void close() {
        locks.lockThrough(school.id(), YEAR.lastDay(), "Quitus donné", MME_ROUX);
    }

    private void open(Duration time) {
        locks.liftUntil(
                school.id(), YEAR, clock.instant().plus(time), "Une facture oubliée", MME_ROUX);
    }

    @Test
    void a_closed_year_takes_neither_an_entry_nor_a_reversal_nor_a_voucher() {
        close();
        var lock = new PostingFinding.BeforeTheLock(IN_THE_YEAR, YEAR.lastDay());
        assertThat(refused(ledger.post(school.id(), fete("10,00"), MME_ROUX)))
                .containsExactly(lock);
        assertThat(refused(ledger.reverse(school.id(), fete.id(), IN_THE_YEAR, "erreur", MME_ROUX)))
                .containsExactly(lock);
        assertThat(refused(ledger.file(school.id(), fete.id(), "a".repeat(64), MME_ROUX)))
                .containsExactly(lock);
        assertThat(books.journal(school.id(), YEAR)).hasSize(1);
    }

    @Test
    void what_was_wrong_in_a_closed_year_is_undone_in_the_open_one() {
        String before = books.fingerprint(school.id(), YEAR);
        close();
        LocalDate today = LocalDate.of(2026, 9, 10);
        Entry undone =
                done(ledger.reverse(school.id(), fete.id(), today, "comptée deux fois", MME_ROUX));
        assertThat(undone.year()).isEqualTo(YEAR.next());
        assertThat(books.fingerprint(school.id(), YEAR)).isEqualTo(before);
    }

    @Test
    void postgresql_refuses_it_again_to_the_role_of_the_application() {
        close();
        assertThatThrownBy(this::slipAnEntryIn)
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("locked period");
        assertThatThrownBy(() -> asTheApplication("UPDATE ledger.books SET locked_through = NULL"))
                .hasStackTraceContaining("permission denied for table books");
        assertThatThrownBy(() -> asTheApplication("DELETE FROM ledger.lock"))
                .hasStackTraceContaining("permission denied for table lock");
        assertThat(books.journal(school.id(), YEAR)).hasSize(1);
    }

    private void slipAnEntryIn() {
        tenancy.within(
                school.id(),
                () ->
                        sql.sql(
                                        """
                                        SELECT ledger.post_entry(:cooperative, :association, gen_random_uuid(),
                                            gen_random_uuid(), 2, 2025, 'RECEIPT', 'R77', 'R', 77, 'BQ', 77, :on,
                                            :at::timestamptz, gen_random_uuid(), 'CASH', '', NULL, 100, :digest, '{}',
                                            :previous, :digest, 'sel', 'Glissée', '', '', 'quelqu''un', '', '',
                                            '{TRE_BANK,PRD_ACTIVITY}', '{"",""}', '{"",""}', '{"",""}', '{100,-100}')
                                        """)
                                .param("cooperative", school.id().value())
                                .param("association", school.association().value())
                                .param("on", IN_THE_YEAR)
                                .param("at", clock.instant().toString())
                                .param("digest", "b".repeat(64))
                                .param("previous", fete.hash())
                                .query((row, i) -> Boolean.TRUE)
                                .single());
    }

    private void asTheApplication(String statement) {
        tenancy.within(
                school.id(),
                () -> sql.sql(statement + " WHERE cooperative_id = " + school.id()).update());
    }

    @Test
    void the_same_row_enters_while_the_year_is_open() {
        slipAnEntryIn();
        assertThat(books.journal(school.id(), YEAR)).hasSize(2);
    }

    @Test
    void a_year_opened_again_takes_entries_and_closes_by_itself() {
        close();
        open(Duration.ofDays(5));
        assertThat(locks.of(school.id()).holds(IN_THE_YEAR)).isFalse();
        assertThat(locks.of(school.id()).holds(YEAR.firstDay().minusDays(1))).isTrue();
        Entry forgotten = done(ledger.post(school.id(), fete("10,00"), MME_ROUX));
        clock.forward(Duration.ofDays(5));
        assertThat(locks.of(school.id()).holds(IN_THE_YEAR)).isTrue();
        assertThat(refused(ledger.post(school.id(), fete("11,00"), MME_ROUX))).hasSize(1);
        assertThat(refused(ledger.file(school.id(), forgotten.id(), "a".repeat(64), MME_ROUX)))
                .hasSize(1);
        assertThat(books.journal(school.id(), YEAR)).hasSize(2);
    }

    @Test
    void only_the_last_closed_year_opens_again_and_a_lock_never_goes_back_for_good() {
        close();
        assertThatThrownBy(() ->
                        locks.liftUntil(
                                school.id(),
                                YEAR.previous(),
                                clock.instant().plusSeconds(60),
                                "pour voir",
                                MME_ROUX))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        tenancy.within(
                                school.id(),
                                () ->
                                        sql.sql(
                                                        """
                                                        INSERT INTO ledger.lock (cooperative_id, association_id, number,
                                                            reason, decided_at, decided_by_id, decided_by)
                                                        VALUES (:cooperative, :association, 2, 'parce que', now(),
                                                            gen_random_uuid(), 'quelqu''un')
                                                        """)
                                                .param("cooperative", school.id().value())
                                                .param("association", school.association().value())
                                                .update()))
                .hasMessageContaining("for a time only");
        locks.lockThrough(school.id(), YEAR.previous().lastDay(), "une année d'avant", MME_ROUX);
        assertThat(locks.of(school.id()).through()).isEqualTo(YEAR.lastDay());
    }
}
