package coop.quitus.ledger;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import coop.quitus.world.World;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sums of all books together hold every committed entry, once, at any instant and any date.
@RoomTest
class SummingTheNationTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    /// In one statement, so under one snapshot: the accounts where the sums and the lines differ.
    private static final String DIFFERENCES =
            """
            SELECT count(*)
              FROM (SELECT account, sum(debit_cents) AS debit, sum(credit_cents) AS credit
                      FROM ledger.flows_of(2025, ?, ?) GROUP BY account) AS summed
              FULL JOIN (SELECT account, sum(greatest(amount_cents, 0)) AS debit,
                                sum(greatest(-amount_cents, 0)) AS credit
                           FROM ledger.line
                          WHERE school_year = 2025 AND association_id = ? AND occurred_on <= ?
                          GROUP BY account) AS plain USING (account)
             WHERE (summed.debit, summed.credit) IS DISTINCT FROM (plain.debit, plain.credit)
            """;

    /// The same for all associations together, schools of practice left out.
    private static final String NATIONS_DIFFERENCES =
            """
            SELECT count(*)
              FROM (SELECT headquarters, account, debit_cents AS debit, credit_cents AS credit
                      FROM ledger.totals_of_nation(2025, ?)) AS summed
              FULL JOIN (SELECT section.headquarters, line.account, sum(greatest(line.amount_cents, 0)) AS debit,
                                sum(greatest(-line.amount_cents, 0)) AS credit
                           FROM ledger.line
                           JOIN federation.cooperative section ON section.id = line.cooperative_id
                          WHERE line.school_year = 2025 AND line.occurred_on <= ? AND NOT section.practice
                          GROUP BY 1, 2) AS plain USING (headquarters, account)
             WHERE (summed.debit, summed.credit) IS DISTINCT FROM (plain.debit, plain.credit)
            """;

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired Ledger ledger;
    @Autowired Flows flows;
    @Autowired Server server;
    @Autowired JdbcClient sql;

    private Cooperative school;

    @BeforeEach
    void a_school_of_a_departement_of_its_own() {
        school = world.school("13");
    }

    private AssociationId here() {
        return school.association();
    }

    @Test
    void they_are_the_lines_while_people_post_and_undo_and_the_tail_is_folded() throws Exception {
        List<Cooperative> schools = List.of(school, world.school("13"), world.school("13"));
        try (var owner = TestDatabases.asOwner(server);
                var people = Executors.newFixedThreadPool(4)) {
            var posting =
                    IntStream.range(0, 3)
                            .mapToObj(who -> people.submit(() -> live(schools.get(who), who)))
                            .toList();
            int checks = 0;
            do {
                assertThat(differences(owner, LocalDate.of(2026, 8, 31))).isZero();
                assertThat(differences(owner, LocalDate.of(2026, 1, 17))).isZero();
                assertThat(differencesOfNation(owner, LocalDate.of(2026, 1, 17))).isZero();
                if (checks++ % 3 == 0) {
                    flows.fold();
                }
            } while (posting.stream().anyMatch(one -> !one.isDone()));
            for (var one : posting) {
                one.get();
            }
            assertThat(checks).isGreaterThan(3);
            flows.fold();
            assertThat(differences(owner, LocalDate.of(2026, 8, 31))).isZero();
            assertThat(differencesOfNation(owner, LocalDate.of(2026, 8, 31))).isZero();
        }
    }

    private void live(Cooperative where, int seed) {
        var chance = new Random(seed);
        for (int i = 0; i < 25; i++) {
            LocalDate day = YEAR.firstDay().plusDays(chance.nextInt(360));
            Entry entry =
                    GoldenYear.value(
                            ledger.post(
                                    where.id(),
                                    World.received(
                                            day,
                                            "Recette " + i,
                                            Till.BANK,
                                            chance.nextBoolean() ? "PRD_FAMILY" : "PRD_ACTIVITY",
                                            "%d,%02d"
                                                    .formatted(
                                                            1 + chance.nextInt(400),
                                                            chance.nextInt(100))),
                                    MME_ROUX));
            if (chance.nextInt(5) == 0) {
                GoldenYear.value(ledger.reverse(where.id(), entry.id(), day, "erreur", MME_ROUX));
            }
        }
    }

    private long differences(Connection owner, LocalDate through) throws SQLException {
        try (var asked = owner.prepareStatement(DIFFERENCES)) {
            asked.setLong(1, here().value());
            asked.setObject(2, through);
            asked.setLong(3, here().value());
            asked.setObject(4, through);
            return counted(asked);
        }
    }

    private static long differencesOfNation(Connection owner, LocalDate through)
            throws SQLException {
        try (var asked = owner.prepareStatement(NATIONS_DIFFERENCES)) {
            asked.setObject(1, through);
            asked.setObject(2, through);
            return counted(asked);
        }
    }

    private static long counted(PreparedStatement asked) throws SQLException {
        try (var row = asked.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void a_line_that_nobody_followed_is_seen_by_this_very_comparison_and_mended() throws Exception {
        try (var owner = TestDatabases.asOwner(server);
                var orders = owner.createStatement()) {
            orders.execute("ALTER TABLE ledger.line DISABLE TRIGGER line_is_followed");
            try {
                live(school, 7);
            } finally {
                orders.execute("ALTER TABLE ledger.line ENABLE TRIGGER line_is_followed");
            }
            assertThat(differences(owner, YEAR.lastDay())).isPositive();
            assertThat(differencesOfNation(owner, YEAR.lastDay())).isPositive();
            orders.execute("SELECT ledger.rebuild_flows()");
            assertThat(differences(owner, YEAR.lastDay())).isZero();
            assertThat(differences(owner, LocalDate.of(2025, 12, 5))).isZero();
            assertThat(differencesOfNation(owner, LocalDate.of(2025, 12, 5))).isZero();
        }
    }

    /// The books, kinds and hands where the count and the entries differ.
    private static final String MISCOUNTED =
            """
            SELECT count(*)
              FROM ledger.pace
              FULL JOIN (SELECT cooperative_id, school_year, recorded_by_id, kind, count(*) AS entries,
                                max(occurred_on) AS last_on
                           FROM ledger.entry GROUP BY 1, 2, 3, 4) AS plain
                     USING (cooperative_id, school_year, recorded_by_id, kind)
             WHERE (pace.entries, pace.last_on) IS DISTINCT FROM (plain.entries, plain.last_on)
            """;

    @Test
    void entries_are_counted_as_they_come_and_again_when_asked() throws Exception {
        try (var owner = TestDatabases.asOwner(server);
                var orders = owner.createStatement();
                var miscounted = owner.prepareStatement(MISCOUNTED)) {
            live(school, 5);
            assertThat(counted(miscounted)).isZero();
            orders.execute(
                    "UPDATE ledger.pace SET entries = entries + 1 WHERE cooperative_id = "
                            + school.id());
            assertThat(counted(miscounted)).isPositive();
            orders.execute("SELECT ledger.recount_entries()");
            assertThat(counted(miscounted)).isZero();
        }
    }

    @Test
    void the_golden_year_is_read_month_by_month_before_and_after_the_fold() {
        Cooperative alone = world.school("14");
        golden.bringTheBook(alone);
        Map<String, Long> before = nets(alone.association(), YEAR.lastDay());
        assertThat(before)
                .containsEntry("CHG_ACTIVITY", 75_995L)
                .containsEntry("PRD_FAMILY", -57_500L)
                .containsEntry("TRE_BANK", 208_435L)
                .containsEntry("EQ_BF", -127_570L);
        flows.fold();
        assertThat(nets(alone.association(), YEAR.lastDay())).isEqualTo(before);
        assertThat(nets(alone.association(), LocalDate.of(2025, 10, 2)))
                .containsEntry("CHG_MEMBERSHIP", 13_325L)
                .doesNotContainKey("CHG_ACTIVITY");
        assertThat(flows.nation(YEAR, YEAR.lastDay()))
                .anyMatch(flow -> flow.association().equals(alone.association()));
    }

    private Map<String, Long> nets(AssociationId association, LocalDate through) {
        return flows.of(association, YEAR, through).stream()
                .collect(
                        Collectors.groupingBy(
                                flow -> flow.account().value(),
                                Collectors.summingLong(flow -> flow.net().cents())));
    }

    @Test
    void the_application_reads_sums_and_moves_no_figure_itself() {
        assertThatThrownBy(() -> sql.sql("SELECT * FROM ledger.flow").query().listOfRows())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        sql.sql("SELECT ledger.rebuild_flows()").query((row, i) -> "done").list())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> sql.sql("DELETE FROM ledger.flow_tail").update())
                .hasStackTraceContaining("permission denied");
    }
}
