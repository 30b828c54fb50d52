package coop.quitus.subsidy;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Tenancy;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What Java decides of a tie, PostgreSQL checks again (SUB-01, SUB-05).
@RoomTest
class CheckingTiesAgainTests extends SubsidySchool {

    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;

    /// Each of these would be a lie; PostgreSQL refuses it whoever writes the row.
    @Test
    void postgresql_checks_again_what_java_decides() {
        grant();
        value(
                subsidies.open(
                        school.id(), "DEPT-JARDIN", terms(null, null, "CHG_DURABLE"), MME_ROUX));
        Entry seeds = spend("86,40");
        Entry spades = post(World.paid(AUTUMN, "Bêches", Till.BANK, "CHG_DURABLE", "118,90"));
        refused("beyond its amount", "MAIRIE-JARDIN", seeds, 10_000);
        refused("exclude", "DEPT-JARDIN", spades, 100);
        refused("beyond what it received", "DEPT-JARDIN", seeds, 100);
        insert("MAIRIE-JARDIN", seeds, 8_640);
        assertThat(jardin().spent()).isEqualTo(euros("86,40"));
    }

    private void refused(String because, String code, Entry entry, long cents) {
        assertThatThrownBy(() -> insert(code, entry, cents))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(because);
    }

    private void insert(String code, Entry entry, long cents) {
        tenancy.within(
                school.id(),
                () -> {
                    sql.sql(
                                    """
                                    INSERT INTO subsidy.movement
                                        (cooperative_id, association_id, number, code, side, entry_id, line_number,
                                         occurred_on, amount_cents, undoes, beyond, recorded_at, recorded_by_id, recorded_by)
                                    VALUES (:cooperative, :association, 99, :code, 'SPENT', :entry, 2,
                                            :on, :cents, NULL, false, now(), :by, 'quelqu''un')
                                    """)
                            .param("cooperative", school.id().value())
                            .param("association", school.association().value())
                            .param("code", code)
                            .param("entry", entry.id().value())
                            .param("on", entry.occurredOn())
                            .param("cents", cents)
                            .param("by", MME_ROUX.person())
                            .update();
                    // The check waits for the end of the transaction; here it speaks at once.
                    sql.sql("SET CONSTRAINTS ALL IMMEDIATE").update();
                });
    }
}
