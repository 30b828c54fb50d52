package coop.quitus.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The readings of a page share a transaction, in which a question is asked once; and nothing kept
/// outlives it.
@RoomTest
class ReadingAPageOnceTests {

    @Autowired World world;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;

    @Autowired
    @Qualifier("readerJdbc")
    JdbcClient reader;

    private Cooperative ours;
    private Cooperative theirs;

    private record TheClasses(CooperativeId of) {}

    @BeforeEach
    void two_schools() {
        ours = world.school();
        theirs = world.school();
    }

    /// `now()` is when the transaction began.
    private OffsetDateTime begun(Cooperative school) {
        return tenancy.reading(
                school.id(),
                () ->
                        Objects.requireNonNull(
                                sql.sql("SELECT now()").query(OffsetDateTime.class).single()));
    }

    private long classes(CooperativeId of) {
        return sql.sql("SELECT count(*) FROM federation.class_unit WHERE cooperative_id = :id")
                .param("id", of.value())
                .query(Long.class)
                .single();
    }

    @Test
    void readings_that_follow_one_another_share_a_transaction_and_it_ends_with_the_page() {
        List<OffsetDateTime> page = tenancy.onePage(() -> List.of(begun(ours), begun(ours)));

        assertThat(page.get(0)).isEqualTo(page.get(1));
        assertThat(begun(ours)).isAfter(page.get(1));
        assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
    }

    @Test
    void readings_of_no_page_each_have_their_own() {
        assertThat(begun(ours)).isBefore(begun(ours));
    }

    @Test
    void a_question_is_asked_once_in_a_page_and_each_time_elsewhere() {
        var asked = new AtomicInteger();
        Runnable asking =
                () ->
                        tenancy.readingOnce(
                                ours.id(), new TheClasses(ours.id()), asked::incrementAndGet);

        tenancy.onePage(() -> {
            asking.run();
            asking.run();
            return true;
        });
        assertThat(asked).hasValue(1);

        asking.run();
        asking.run();
        assertThat(asked).hasValue(3);
    }

    @Test
    void what_another_cooperative_is_asked_is_asked_of_it_alone() {
        List<Long> seen =
                tenancy.onePage(() ->
                        List.of(
                                tenancy.reading(ours.id(), () -> classes(ours.id())),
                                tenancy.reading(ours.id(), () -> classes(theirs.id())),
                                tenancy.reading(theirs.id(), () -> classes(theirs.id())),
                                tenancy.reading(theirs.id(), () -> classes(ours.id()))));

        assertThat(seen.get(0)).isPositive();
        assertThat(seen.get(1)).isZero();
        assertThat(seen.get(2)).isPositive();
        assertThat(seen.get(3)).isZero();
    }

    @Test
    void a_reading_inside_that_of_another_cooperative_is_still_refused() {
        assertThatThrownBy(() ->
                        tenancy.onePage(() ->
                                tenancy.reading(
                                        ours.id(), () -> tenancy.reading(theirs.id(), () -> 1))))
                .hasMessageContaining("another tenant");
    }

    @Test
    void what_was_kept_ends_with_a_writing() {
        long before =
                tenancy.onePage(() -> {
                    long found = once();
                    tenancy.within(ours.id(), () -> openAClass(ours));
                    assertThat(once()).isEqualTo(found + 1);
                    return found;
                });

        assertThat(tenancy.reading(ours.id(), () -> classes(ours.id()))).isEqualTo(before + 1);
    }

    private long once() {
        return tenancy.readingOnce(ours.id(), new TheClasses(ours.id()), () -> classes(ours.id()));
    }

    private void openAClass(Cooperative of) {
        sql.sql(
                        """
                        INSERT INTO federation.class_unit (cooperative_id, association_id, code, name, position)
                        VALUES (:id, :association, 'NEUVE', 'La classe neuve', 99)
                        """)
                .param("id", of.id().value())
                .param("association", of.association().value())
                .update();
    }

    @Test
    void what_postgresql_refuses_does_not_spoil_the_rest_of_the_page() {
        long found =
                tenancy.onePage(() -> {
                    begun(ours);
                    assertThatThrownBy(() ->
                                    tenancy.reading(
                                            ours.id(),
                                            () ->
                                                    sql.sql("SELECT 1 / 0")
                                                            .query(Long.class)
                                                            .single()))
                            .isInstanceOf(DataAccessException.class);
                    return tenancy.reading(ours.id(), () -> classes(ours.id()));
                });

        assertThat(found).isPositive();
    }

    @Test
    void an_association_is_read_twice_inside_a_reading_with_its_rows_both_times() {
        List<Long> seen =
                tenancy.onePage(() ->
                        tenancy.reading(ours.id(), () -> List.of(acrossOurs(), acrossOurs())));

        assertThat(seen.get(0)).isPositive().isEqualTo(seen.get(1));
    }

    private long acrossOurs() {
        return tenancy.across(
                ours.association(),
                () ->
                        reader.sql("SELECT count(*) FROM federation.class_unit")
                                .query(Long.class)
                                .single());
    }
}
