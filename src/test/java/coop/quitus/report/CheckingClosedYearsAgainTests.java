package coop.quitus.report;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What Java decides of a closed year, PostgreSQL checks again.
@RoomTest
class CheckingClosedYearsAgainTests extends ClosedSchool {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

    @Autowired Server server;

    /// Whoever writes the row.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE reconciliation.match_line SET live = false WHERE cooperative_id = %s",
                "INSERT INTO cash.good_taken_out SELECT cooperative_id, association_id, id, '2026-03-12', 'perdu', now(),"
                        + " recorded_by_id FROM cash.durable_good WHERE cooperative_id = %s",
                "INSERT INTO cash.cash_count SELECT cooperative_id, association_id, gen_random_uuid(), account, class_code,"
                        + " counted_on, now(), recorded_by_id, '', 0, '' FROM cash.cash_count WHERE cooperative_id = %s",
                "INSERT INTO treasury.bank_line SELECT cooperative_id, association_id, gen_random_uuid(), statement_id, account,"
                        + " class_code, booked_on, 99, 1, '', '', '', format FROM treasury.bank_line WHERE cooperative_id = %s",
                "INSERT INTO reconciliation.quiet_summer SELECT cooperative_id, association_id, gen_random_uuid(), 'TRE_BANK', '',"
                        + " 2025, '2026-08-01', now(), id, '' FROM treasury.statement WHERE cooperative_id = %s",
                "INSERT INTO subsidy.terms SELECT cooperative_id, association_id, code, 2, funder_kind, funder, 'Autre',"
                        + " granted_cents, earmarked, decided_on, decision, convention, pledged_on, spend_from, spend_through,"
                        + " excluded, conditions, report_due, recorded_at, recorded_by_id, recorded_by FROM subsidy.terms"
                        + " WHERE cooperative_id = %s"
            })
    void postgresql_checks_again_what_java_decides(String statement) throws SQLException {
        value(register.enter(school.id(), good(MARCH), MME_ROUX));
        close();
        try (var owner = TestDatabases.asOwner(server);
                var sql = owner.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement.formatted(school.id().value())))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("closed");
        }
    }
}
