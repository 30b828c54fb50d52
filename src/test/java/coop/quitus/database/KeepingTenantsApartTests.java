package coop.quitus.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.cash.CashCounts;
import coop.quitus.cashbook.CashBookImport;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Drafts;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Matching;
import coop.quitus.treasury.Statements;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Every table that has a tenant, found in the catalog: with no tenant, or with another, nothing is
/// seen and nothing is written.
@RoomTest
class KeepingTenantsApartTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired Server server;
    @Autowired Tenancy tenancy;
    @Autowired TenantRows rows;
    @Autowired CashBookImport cashBooks;
    @Autowired Statements statements;
    @Autowired Matching matching;
    @Autowired CashCounts counts;
    @Autowired Drafts drafts;

    private Cooperative ours;
    private Cooperative theirs;

    @BeforeEach
    void two_schools_with_a_life() {
        ours = world.school();
        theirs = world.school();
        for (Cooperative school : List.of(ours, theirs)) {
            cashBooks.bring(
                    school.id(), YEAR, Golden.file("cahier.csv"), Optional.empty(), World.MME_ROUX);
            statements.bring(
                    school.id(),
                    Till.BANK,
                    Golden.file("releve.ofx"),
                    "releve.ofx",
                    Optional.empty(),
                    World.MME_ROUX);
            matching.acceptCertain(school.id(), Till.BANK, YEAR, World.MME_ROUX);
            counts.count(
                    school.id(),
                    Till.CASH,
                    LocalDate.of(2026, 8, 31),
                    Map.of(2_000, 2),
                    "",
                    World.MME_ROUX);
            drafts.keep(school.id(), UUID.randomUUID(), Map.of("libelle", "Car"), World.MME_ROUX);
        }
    }

    private List<String> tables() {
        return tenancy.reading(ours.id(), rows::tables);
    }

    private Connection application() throws SQLException {
        return DriverManager.getConnection(
                server.url(), server.application().role(), server.application().password());
    }

    private static long count(Connection session, String table, Cooperative of)
            throws SQLException {
        try (var sql = session.createStatement();
                var found =
                        sql.executeQuery(
                                "SELECT count(*) FROM "
                                        + table
                                        + " WHERE cooperative_id = "
                                        + of.id())) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void become(Connection session, Cooperative tenant) throws SQLException {
        execute(session, "SET LOCAL app.tenant = '" + tenant.id() + "'");
    }

    private static void execute(Connection session, String order) throws SQLException {
        try (var sql = session.createStatement()) {
            sql.execute(order);
        }
    }

    @Test
    void the_application_sees_its_own_tenant_and_no_other() throws SQLException {
        var lived = new ArrayList<String>();
        try (Connection session = application()) {
            session.setAutoCommit(false);
            for (String table : tables()) {
                assertThat(count(session, table, ours)).as("no tenant, %s", table).isZero();
                become(session, ours);
                assertThat(count(session, table, theirs)).as("another, %s", table).isZero();
                if (count(session, table, ours) > 0) {
                    lived.add(table);
                }
                session.rollback();
            }
        }
        assertThat(lived)
                .as("tables where seeing nothing means something")
                .contains("ledger.entry", "ledger.line", "ledger.draft", "treasury.bank_line")
                .contains("reconciliation.match", "cash.cash_count", "federation.class_unit");
    }

    @Test
    void the_application_writes_as_its_own_tenant_and_as_no_other() throws SQLException {
        try (Connection session = application()) {
            session.setAutoCommit(false);
            for (String table : tables()) {
                for (boolean asTheirs : new boolean[] {true, false}) {
                    if (asTheirs) {
                        become(session, theirs);
                    }
                    String row =
                            "INSERT INTO "
                                    + table
                                    + " SELECT (jsonb_populate_record(NULL::"
                                    + table
                                    + ", '{\"cooperative_id\": "
                                    + ours.id()
                                    + ", \"association_id\": 1}')).*";
                    assertThatThrownBy(() -> execute(session, row))
                            .as("%s, as %s", table, asTheirs ? "another" : "nobody")
                            .isInstanceOf(SQLException.class)
                            .extracting(failure -> ((SQLException) failure).getSQLState())
                            // The guard, the policy, or a check that comes before them.
                            .isIn("42501", "23514");
                    session.rollback();
                }
            }
        }
    }

    @Test
    void the_reader_sees_its_association_and_writes_nothing() throws SQLException {
        try (Connection session =
                DriverManager.getConnection(
                        server.url(), server.reader().role(), server.reader().password())) {
            session.setAutoCommit(false);
            for (String table : tables()) {
                assertThat(count(session, table, ours)).as("no association, %s", table).isZero();
                execute(session, "SET LOCAL app.association = '999999'");
                assertThat(count(session, table, ours)).as("another, %s", table).isZero();
                session.rollback();
            }
            execute(session, "SET LOCAL app.association = '" + ours.association() + "'");
            assertThat(count(session, "ledger.entry", ours)).isEqualTo(21);
            assertThatThrownBy(() -> execute(session, "DELETE FROM ledger.entry"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
