package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.world.TestDatabases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The script that spreads the tables over several machines, on plain PostgreSQL: it does nothing.
/// Beside stand-ins for the four calls of Citus it takes every table as it must, and leaves every
/// key and every trigger as it was. Citus itself is not here: an operator tries it before a
/// release.
class SpreadingTests {

    private static final String SCRIPT = script("distribute.sql");
    private static final String FINGERPRINT = script("fingerprint.sql");

    /// They refuse what Citus refuses or would suffer from, and remember what was asked.
    private static final String STAND_INS =
            """
            CREATE SCHEMA citus;
            CREATE TABLE citus.pg_extension (extname text);
            INSERT INTO citus.pg_extension VALUES ('citus');
            CREATE TABLE citus.pg_dist_partition (logicalrelid regclass, partmethod "char");
            CREATE TABLE citus.asked (number serial, what text);
            CREATE FUNCTION citus.ready(taken regclass) RETURNS void LANGUAGE plpgsql AS $f$
            BEGIN
                IF EXISTS (SELECT FROM pg_trigger WHERE tgrelid = taken AND NOT tgisinternal) THEN
                    RAISE EXCEPTION '% still has a trigger', taken;
                END IF;
                IF EXISTS (SELECT FROM pg_constraint WHERE taken IN (conrelid, confrelid) AND contype = 'f') THEN
                    RAISE EXCEPTION '% still has a key to or from another table', taken;
                END IF;
            END $f$;
            CREATE FUNCTION citus.create_reference_table(taken regclass) RETURNS void LANGUAGE plpgsql AS $f$
            BEGIN
                PERFORM citus.ready(taken);
                INSERT INTO citus.pg_dist_partition VALUES (taken, 'n');
                INSERT INTO citus.asked (what) VALUES ('copy ' || taken);
            END $f$;
            CREATE FUNCTION citus.create_distributed_table(taken regclass, tenant text, colocate_with text)
            RETURNS void LANGUAGE plpgsql AS $f$
            BEGIN
                PERFORM citus.ready(taken);
                INSERT INTO citus.pg_dist_partition VALUES (taken, 'h');
                INSERT INTO citus.asked (what) VALUES ('spread ' || taken || ' with ' || colocate_with);
            END $f$;
            CREATE FUNCTION citus.create_distributed_function(
                called regprocedure, tenant text, colocate_with text, force_delegation boolean)
            RETURNS void LANGUAGE sql AS $f$
                INSERT INTO citus.asked (what) VALUES ('delegate ' || called::oid::regproc);
            $f$;
            """;

    /// What must be the same before and after.
    private static final String SHAPE =
            """
            SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
              FROM pg_constraint
             WHERE conrelid <> 0 AND connamespace::regnamespace::text NOT IN ('pg_catalog', 'citus', 'information_schema')
            UNION ALL
            SELECT tgrelid::regclass || ' ' || pg_get_triggerdef(oid) || ' ' || tgenabled::text
              FROM pg_trigger
             WHERE NOT tgisinternal
             ORDER BY 1
            """;

    private Connection owner;

    private static String script(String name) {
        return House.read(Path.of("src/main/resources/db/distributed").resolve(name));
    }

    @BeforeEach
    void a_migrated_database() throws SQLException {
        owner = TestDatabases.asOwner(TestDatabases.fresh());
    }

    @AfterEach
    void closed() throws SQLException {
        owner.close();
    }

    private void run(String script) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(script);
        }
    }

    private void citusIsThere() throws SQLException {
        run(STAND_INS);
        run("SET search_path = citus, pg_catalog");
    }

    private List<String> rows(String query) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return rows(found);
        }
    }

    private static List<String> rows(ResultSet found) throws SQLException {
        var rows = new ArrayList<String>();
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
            var row = new StringBuilder();
            for (int i = 1; i <= columns; i++) {
                row.append(i == 1 ? "" : " ").append(found.getString(i));
            }
            rows.add(row.toString());
        }
        return rows;
    }

    @Test
    void nothing_happens_on_a_plain_postgresql() throws SQLException {
        List<String> before = rows(SHAPE);
        assertThat(before).hasSizeGreaterThan(500);

        run(SCRIPT);

        assertThat(rows(SHAPE)).isEqualTo(before);
    }

    @Test
    void every_table_is_spread_or_copied_and_keys_and_triggers_come_back_to_the_letter()
            throws SQLException {
        List<String> tenants = new Schema(owner).tenantTables();
        citusIsThere();
        List<String> before = rows(SHAPE);

        run(SCRIPT);

        assertThat(rows(SHAPE)).isEqualTo(before);
        List<String> asked = rows("SELECT what FROM citus.asked ORDER BY number");
        List<String> spread = asked.stream().filter(one -> one.startsWith("spread ")).toList();
        assertThat(spread).hasSameSizeAs(tenants);
        assertThat(spread.getFirst()).endsWith(" with none");
        String anchor = spread.getFirst().split(" ", -1)[1];
        assertThat(spread.subList(1, spread.size()))
                .allMatch(one -> one.endsWith(" with " + anchor));
        assertThat(asked)
                .contains("copy job.job", "copy identity.person", "delegate ledger.post_entry")
                .doesNotContain("copy ledger.migration");
        assertThat(asked.indexOf("copy identity.person"))
                .isLessThan(asked.indexOf(spread.getFirst()));
    }

    @Test
    void a_table_that_came_later_joins_the_others_and_the_rest_is_left_alone() throws SQLException {
        citusIsThere();
        run(SCRIPT);
        run("TRUNCATE citus.asked");
        run(
                """
                CREATE TABLE ledger.later (
                    cooperative_id bigint NOT NULL, association_id bigint NOT NULL, id uuid,
                    PRIMARY KEY (cooperative_id, id),
                    FOREIGN KEY (cooperative_id, id) REFERENCES ledger.entry (cooperative_id, id))
                """);

        run(SCRIPT);

        assertThat(rows("SELECT what FROM citus.asked WHERE what NOT LIKE 'delegate %'"))
                .singleElement()
                .asString()
                .startsWith("spread ledger.later with ")
                .doesNotEndWith("none");
    }

    @Test
    void the_stand_ins_refuse_a_table_that_is_not_ready() throws SQLException {
        citusIsThere();
        assertThatThrownBy(() ->
                        run(
                                "SELECT create_distributed_table('ledger.entry', 'cooperative_id', 'none')"))
                .hasMessageContaining("still has a trigger");
    }

    @Test
    void a_fingerprint_changes_with_a_word_and_with_nothing_else() throws SQLException {
        List<String> before = fingerprint();
        assertThat(before).hasSizeGreaterThan(50).isEqualTo(fingerprint());

        run("UPDATE federation.association SET name = name || '.' WHERE department = '42'");

        assertThat(fingerprint()).isNotEqualTo(before).hasSameSizeAs(before);
    }

    private List<String> fingerprint() throws SQLException {
        List<String> found = List.of();
        try (Statement statement = owner.createStatement()) {
            boolean rows = statement.execute(FINGERPRINT);
            while (rows || statement.getUpdateCount() >= 0) {
                found = rows ? rows(statement.getResultSet()) : found;
                rows = statement.getMoreResults();
            }
        }
        return found;
    }
}
