package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.world.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The schema rules, read from the catalog of the migrated database; each is seen to fail on a
/// table that breaks it.
class SchemaTests {

    private Connection owner;
    private Schema schema;
    private Contexts contexts;

    @BeforeEach
    void a_migrated_database() throws SQLException {
        owner = TestDatabases.asOwner(TestDatabases.fresh());
        schema = new Schema(owner);
        contexts = new Contexts(owner);
    }

    @AfterEach
    void closed() throws SQLException {
        owner.close();
    }

    private List<String> faults(String rule) throws SQLException {
        return switch (rule) {
            case "R1" -> schema.tenantStandsFirst();
            case "R2" -> schema.referencesStayInside();
            case "R3" -> schema.nothingIsNumberedBySequence();
            case "R4" -> schema.everyTenantIsGuarded();
            case "R5" -> schema.triggersAreOfRows();
            case "grants" -> schema.whatMayBeChanged();
            case "fleeting" -> contexts.whatIsFleetingIsHeldByNothing();
            case "contexts" -> contexts.pupilsAndMoneyNeverMeet();
            case "names" -> contexts.firstNamesLiveInOnePlace();
            case "R13" -> schema.nobodyLocksAcrossTenants();
            default -> throw new IllegalArgumentException(rule);
        };
    }

    @Test
    void the_schema_follows_the_rules() throws SQLException {
        assertThat(schema.tenantTables()).hasSizeGreaterThan(20).contains("ledger.entry");
        for (String rule :
                List.of(
                        "R1",
                        "R2",
                        "R3",
                        "R4",
                        "R5",
                        "grants",
                        "R13",
                        "fleeting",
                        "contexts",
                        "names")) {
            assertThat(faults(rule)).as(rule).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    R1     | CREATE TABLE ledger.bad (id uuid PRIMARY KEY, cooperative_id bigint NOT NULL, association_id bigint NOT NULL)
                    R1     | DROP INDEX ledger.line_by_association
                    R1     | CREATE UNIQUE INDEX bad ON ledger.entry (association_id, id)
                    R1     | CREATE TABLE ledger.bad (cooperative_id bigint NOT NULL, association_id bigint NOT NULL, id uuid, PRIMARY KEY (id, cooperative_id))
                    R1     | CREATE INDEX bad ON ledger.entry (occurred_on, cooperative_id)
                    R1     | ALTER TABLE ledger.entry ADD CONSTRAINT bad UNIQUE (hash)
                    R1     | CREATE TABLE ledger.bad (cooperative_id bigint NOT NULL, association_id bigint NOT NULL)
                    R2     | CREATE TABLE federation.bad (id bigint PRIMARY KEY, c bigint, e uuid, FOREIGN KEY (c, e) REFERENCES ledger.entry (cooperative_id, id))
                    R2     | CREATE TABLE ledger.bad (cooperative_id bigint NOT NULL, association_id bigint NOT NULL, e uuid, PRIMARY KEY (cooperative_id, e), FOREIGN KEY (cooperative_id, e) REFERENCES ledger.entry (cooperative_id, id) ON DELETE SET NULL)
                    R1     | CREATE TABLE ledger.bad (cooperative_id bigint NOT NULL, association_id bigint NOT NULL, n int, PRIMARY KEY (cooperative_id, n), EXCLUDE USING btree (cooperative_id WITH =, n WITH =)); ALTER TABLE ledger.bad ADD CONSTRAINT worse EXCLUDE USING hash (n WITH =)
                    R2     | CREATE TABLE ledger.bad (cooperative_id bigint NOT NULL, association_id bigint NOT NULL, n int, PRIMARY KEY (cooperative_id, n), UNIQUE (cooperative_id, association_id), FOREIGN KEY (cooperative_id, association_id) REFERENCES ledger.bad (association_id, cooperative_id))
                    R2     | CREATE TABLE ledger.bad (cooperative_id bigint NOT NULL, association_id bigint NOT NULL REFERENCES federation.association, d date, PRIMARY KEY (cooperative_id, d)) PARTITION BY RANGE (d)
                    R3     | CREATE TABLE federation.bad (id serial PRIMARY KEY)
                    R3     | CREATE TABLE federation.bad (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY)
                    R3     | CREATE TABLE ledger.bad (cooperative_id bigint NOT NULL, association_id bigint NOT NULL, n bigint GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (cooperative_id, n))
                    R4     | CREATE TABLE ledger.bad (cooperative_id bigint NOT NULL, association_id bigint NOT NULL, n int, PRIMARY KEY (cooperative_id, n))
                    R4     | ALTER TABLE ledger.entry FORCE ROW LEVEL SECURITY
                    R4     | ALTER TABLE ledger.entry DISABLE ROW LEVEL SECURITY
                    R4     | CREATE POLICY more ON ledger.entry USING (true)
                    R4     | DROP TRIGGER tenant_guard ON ledger.line
                    R5     | CREATE TRIGGER bad AFTER INSERT ON ledger.entry FOR EACH STATEMENT EXECUTE FUNCTION ledger.check_entry()
                    R5     | CREATE TRIGGER bad BEFORE UPDATE ON federation.association FOR EACH ROW EXECUTE FUNCTION database.tenant_guard()
                    R5     | CREATE FUNCTION ledger.bad() RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('entry', ''); END $$
                    R5     | CREATE FUNCTION ledger.bad() RETURNS void LANGUAGE plpgsql AS $$ BEGIN SET CONSTRAINTS ledger.some_check IMMEDIATE; END $$
                    R5     | CREATE RULE bad AS ON INSERT TO ledger.draft DO ALSO NOTHING
                    grants | GRANT UPDATE (amount_cents) ON ledger.line TO quitus_app
                    grants | GRANT DELETE ON ledger.entry TO quitus_app
                    grants | GRANT INSERT ON ledger.entry TO quitus_reader
                    fleeting | CREATE TABLE pupil.bad (cooperative_id bigint NOT NULL, association_id bigint NOT NULL, p uuid, PRIMARY KEY (cooperative_id, p), FOREIGN KEY (cooperative_id, p) REFERENCES pupil.pupil (cooperative_id, id))
                    fleeting | GRANT SELECT ON pupil.pupil TO quitus_reader
                    contexts | ALTER TABLE pupil.class_year ADD COLUMN e uuid, ADD FOREIGN KEY (cooperative_id, e) REFERENCES ledger.entry (cooperative_id, id)
                    contexts | ALTER TABLE ledger.draft ADD COLUMN p uuid, ADD FOREIGN KEY (cooperative_id, p) REFERENCES pupil.pupil (cooperative_id, id)
                    contexts | ALTER TABLE pupil.class_year ADD COLUMN paid_cents bigint
                    contexts | ALTER TABLE ledger.draft ADD COLUMN pupil_id uuid
                    contexts | GRANT SELECT (first_name) ON pupil.pupil TO PUBLIC
                    names  | ALTER TABLE federation.school ADD COLUMN first_name text
                    names  | ALTER TABLE ledger.draft ADD COLUMN pupils text
                    names  | ALTER TABLE ledger.draft ADD COLUMN prenom_enfant text
                    R13    | CREATE FUNCTION ledger.bad() RETURNS void LANGUAGE sql AS 'SELECT pg_advisory_lock(1)'
                    """)
    void what_breaks_a_rule_is_seen(String rule, String order) throws SQLException {
        assertThat(faults(rule)).isEmpty();
        try (var statement = owner.createStatement()) {
            statement.execute(order);
        }
        assertThat(faults(rule)).isNotEmpty();
    }
}
