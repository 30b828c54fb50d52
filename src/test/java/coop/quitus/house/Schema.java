package coop.quitus.house;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What the catalog of a migrated database says against the schema rules R1 to R5
/// (docs/decisions/0005 and 0027): one line for each fault.
final class Schema {

    /// The tables of our rooms: the schemas a migration made.
    private static final String OURS =
            """
            WITH ours AS (
                SELECT relation.oid, namespace.nspname || '.' || relation.relname AS name,
                       EXISTS (SELECT FROM pg_attribute tenant
                                WHERE tenant.attrelid = relation.oid AND tenant.attname = 'cooperative_id') AS has_tenant,
                       relation.relrowsecurity AS guarded, relation.relforcerowsecurity AS forced, relation.relowner,
                       relation.relkind = 'p' AS partitioned
                  FROM pg_class relation
                  JOIN pg_namespace namespace ON namespace.oid = relation.relnamespace
                 WHERE relation.relkind IN ('r', 'p') AND namespace.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
                   AND relation.relname <> 'migration')
            """;

    private static final String TENANT =
            "(cooperative_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)";
    private static final String ASSOCIATION =
            "(association_id = (NULLIF(current_setting('app.association'::text, true), ''::text))::bigint)";

    private final Connection database;

    Schema(Connection database) {
        this.database = database;
    }

    List<String> tenantTables() throws SQLException {
        return rows(OURS + "SELECT name FROM ours WHERE has_tenant ORDER BY name");
    }

    /// R1: the tenant stands first in the table, in every key and in every index but the one by
    /// which an association finds what is its own, and the association is a plain column after it.
    List<String> tenantStandsFirst() throws SQLException {
        var faults =
                rows(
                        OURS
                                + """
                                SELECT name || ' does not begin with cooperative_id bigint NOT NULL, association_id bigint NOT NULL'
                                  FROM ours
                                 WHERE has_tenant
                                   AND (SELECT array_agg(attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull
                                                         ORDER BY attnum)
                                          FROM pg_attribute WHERE attrelid = ours.oid AND attnum IN (1, 2) AND NOT attisdropped)
                                       <> ARRAY['cooperative_id bigint true', 'association_id bigint true']
                                """);
        faults.addAll(
                rows(
                        OURS
                                + """
                                SELECT name || ': ' || pg_get_indexdef(keys.indexrelid) || ' does not begin with the tenant'
                                  FROM ours JOIN pg_index keys ON keys.indrelid = ours.oid
                                 WHERE has_tenant
                                   AND (SELECT attname FROM pg_attribute
                                         WHERE attrelid = ours.oid AND attnum = keys.indkey[0])
                                       NOT IN ('cooperative_id', CASE WHEN keys.indisunique THEN '' ELSE 'association_id' END)
                                """));
        faults.addAll(associationsFindTheirOwn());
        faults.addAll(tenantsAreKeptApart());
        return faults;
    }

    private List<String> associationsFindTheirOwn() throws SQLException {
        return rows(
                OURS
                        + """
                        SELECT name || ' has no index by association_id'
                          FROM ours
                         WHERE has_tenant
                           AND NOT EXISTS (SELECT FROM pg_index one
                                             JOIN pg_attribute first
                                               ON first.attrelid = ours.oid AND first.attnum = one.indkey[0]
                                            WHERE one.indrelid = ours.oid AND first.attname = 'association_id')
                        """);
    }

    private List<String> tenantsAreKeptApart() throws SQLException {
        var faults =
                rows(
                        OURS
                                + """
                                SELECT name || ': ' || pg_get_constraintdef(one.oid) || ' does not keep tenants apart'
                                  FROM ours JOIN pg_constraint one ON one.conrelid = ours.oid AND one.contype = 'x'
                                 WHERE has_tenant
                                   AND (SELECT oprname FROM pg_operator WHERE oid = one.conexclop[1]) <> '='
                                """);
        faults.addAll(
                rows(
                        OURS
                                + """
                                SELECT name || ' has no primary key'
                                  FROM ours
                                 WHERE NOT EXISTS (SELECT FROM pg_index WHERE indrelid = ours.oid AND indisprimary)
                                """));
        return faults;
    }

    /// R2: a tenant refers to its own rows or to a reference table; nothing refers to a tenant from
    /// outside; nothing is set to null behind one's back.
    List<String> referencesStayInside() throws SQLException {
        return rows(
                OURS
                        + """
                        SELECT ours.name || ': ' || pg_get_constraintdef(one.oid)
                          FROM ours
                          JOIN pg_constraint one ON one.conrelid = ours.oid AND one.contype = 'f'
                          JOIN ours target ON target.oid = one.confrelid
                         WHERE (target.has_tenant AND NOT ours.has_tenant)
                            OR (target.has_tenant AND ours.has_tenant
                                AND (SELECT attname FROM pg_attribute
                                      WHERE attrelid = ours.oid AND attnum = one.conkey[1]) <> 'cooperative_id')
                            OR (target.has_tenant AND ours.has_tenant
                                AND (SELECT attname FROM pg_attribute
                                      WHERE attrelid = target.oid AND attnum = one.confkey[1]) <> 'cooperative_id')
                            OR ours.partitioned OR target.partitioned
                            OR one.confdeltype IN ('n', 'd') OR one.confupdtype IN ('n', 'd')
                        """);
    }

    /// R3: ids are made by us; nobody counts in a sequence where a person sees the number. A
    /// reference table may number itself, in eight bytes: each machine draws from a range of its
    /// own.
    List<String> nothingIsNumberedBySequence() throws SQLException {
        return rows(
                OURS
                        + """
                        SELECT name || '.' || attname || ' is numbered by a sequence'
                          FROM ours JOIN pg_attribute ON attrelid = ours.oid AND attnum > 0
                         WHERE (has_tenant OR atttypid <> 'bigint'::regtype)
                           AND (attidentity <> '' OR EXISTS (
                                SELECT FROM pg_attrdef
                                 WHERE adrelid = ours.oid AND adnum = attnum
                                   AND pg_get_expr(adbin, adrelid) LIKE 'nextval%'))
                        """);
    }

    /// R4: row-level security is enabled and never forced, with these two policies and no other,
    /// and the guard trigger; the owner is neither the application nor the reader.
    List<String> everyTenantIsGuarded() throws SQLException {
        var faults =
                rows(
                        OURS
                                + """
                                SELECT name || CASE WHEN NOT guarded THEN ' is not guarded' WHEN forced THEN ' is forced'
                                               ELSE ' belongs to a role that signs in' END
                                  FROM ours
                                 WHERE has_tenant
                                   AND (NOT guarded OR forced OR pg_get_userbyid(relowner) IN ('quitus_app', 'quitus_reader'))
                                """);
        faults.addAll(
                rows(
                        OURS
                                + """
                                SELECT name || ' has not the two policies, to the letter: ' || coalesce(
                                           (SELECT string_agg(policyname || ' ' || cmd || ' ' || qual, '; ' ORDER BY policyname)
                                              FROM pg_policies WHERE schemaname || '.' || tablename = name), 'none')
                                  FROM ours
                                 WHERE has_tenant
                                   AND (SELECT array_agg(policyname || '|' || cmd || '|' || roles::text || '|' || qual || '|'
                                                         || coalesce(with_check, '') ORDER BY policyname)
                                          FROM pg_policies WHERE schemaname || '.' || tablename = name)
                                       IS DISTINCT FROM ARRAY[
                                           'association|SELECT|{quitus_reader}|
                                """
                                        .stripTrailing()
                                + quoted(ASSOCIATION)
                                + "|', 'tenant|ALL|{quitus_app}|"
                                + quoted(TENANT)
                                + "|"
                                + quoted(TENANT)
                                + "']"));
        faults.addAll(unguarded());
        return faults;
    }

    private List<String> unguarded() throws SQLException {
        return rows(
                OURS
                        + """
                        SELECT name || ' has no guard trigger'
                          FROM ours
                         WHERE has_tenant
                           AND NOT EXISTS (SELECT FROM pg_trigger
                                            WHERE tgrelid = ours.oid AND tgname = 'tenant_guard' AND tgenabled = 'O'
                                              AND tgfoid = 'database.tenant_guard'::regproc
                                              AND tgtype = 1 + 2 + 4 + 16)
                        """);
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    /// R5: triggers are of rows, on tenants' tables; no rules; nothing is notified.
    List<String> triggersAreOfRows() throws SQLException {
        var faults =
                rows(
                        OURS
                                + """
                                SELECT name || ': ' || tgname || ' is not a trigger of rows on a tenant''s table'
                                  FROM ours JOIN pg_trigger ON tgrelid = ours.oid AND NOT tgisinternal
                                 WHERE tgtype & 1 = 0 OR NOT has_tenant
                                    OR tgoldtable IS NOT NULL OR tgnewtable IS NOT NULL
                                """);
        faults.addAll(
                rows(
                        """
                        SELECT nspname || '.' || proname || ' notifies, or names a constraint to set'
                          FROM pg_proc JOIN pg_namespace ON pg_namespace.oid = pronamespace
                         WHERE nspname NOT IN ('pg_catalog', 'information_schema')
                           AND (prosrc ~* '\\m(notify|pg_notify)\\M'
                                OR prosrc ~* 'set\\s+constraints\\s+(?!all\\M)')
                        """));
        faults.addAll(
                rows(
                        OURS
                                + "SELECT name || ' has a rule' FROM ours JOIN pg_rewrite ON ev_class = ours.oid"));
        return faults;
    }

    /// The journal is only added to, whoever asks; the reader writes nowhere.
    List<String> whatMayBeChanged() throws SQLException {
        var faults =
                rows(
                        OURS
                                + """
                                SELECT name || ' can be changed or emptied by the application'
                                  FROM ours
                                 WHERE name IN ('ledger.entry', 'ledger.line', 'ledger.annex', 'treasury.bank_line',
                                                'cash.cash_count', 'document.voucher')
                                   AND (has_any_column_privilege('quitus_app', oid, 'UPDATE')
                                        OR has_table_privilege('quitus_app', oid, 'DELETE')
                                        OR has_table_privilege('quitus_app', oid, 'TRUNCATE'))
                                """);
        faults.addAll(
                rows(
                        OURS
                                + """
                                SELECT name || ' can be written by the reader'
                                  FROM ours
                                 WHERE has_any_column_privilege('quitus_reader', oid, 'INSERT')
                                    OR has_any_column_privilege('quitus_reader', oid, 'UPDATE')
                                    OR has_table_privilege('quitus_reader', oid, 'DELETE')
                                """));
        return faults;
    }

    /// R13: no advisory lock in a function, but for a trigger's transaction lock: its rows are one
    /// tenant's, and all of that tenant's writes run on one machine.
    List<String> nobodyLocksAcrossTenants() throws SQLException {
        return rows(
                """
                SELECT nspname || '.' || proname || ' takes an advisory lock'
                  FROM pg_proc JOIN pg_namespace ON pg_namespace.oid = pronamespace
                 WHERE nspname NOT IN ('pg_catalog', 'information_schema') AND prosrc ILIKE '%advisory%'
                   AND NOT (prorettype = 'trigger'::regtype AND prosrc NOT ILIKE '%pg_advisory_lock%'
                            AND prosrc ILIKE '%pg_advisory_xact_lock%')
                """);
    }

    private List<String> rows(String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
