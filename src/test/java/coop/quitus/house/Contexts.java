package coop.quitus.house;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The two contexts of data protection, as the catalog of a migrated database says them: pupils'
/// life on one side, money on the other, and first names in one place. One line for each fault.
final class Contexts {

    private final Connection database;

    Contexts(Connection database) {
        this.database = database;
    }

    /// No table that stays refers to one that does not, and no reader of a whole association sees
    /// what is fleeting; `ledger.pace` is no more than a count of entries that stay, made again
    /// with them.
    List<String> whatIsFleetingIsHeldByNothing() throws SQLException {
        var faults =
                rows(
                        """
                        SELECT one.conrelid::regclass || ' stays and refers to ' || one.confrelid::regclass
                          FROM pg_constraint one
                         WHERE one.contype = 'f'
                           AND EXISTS (SELECT FROM database.fleeting WHERE to_regclass(name) = one.confrelid)
                           AND NOT EXISTS (SELECT FROM database.fleeting WHERE to_regclass(name) = one.conrelid)
                        """);
        faults.addAll(
                rows(
                        """
                        SELECT name || ' is read across an association'
                          FROM database.fleeting
                         WHERE name <> 'ledger.pace' AND has_any_column_privilege('quitus_reader', to_regclass(name), 'SELECT')
                        """));
        return faults;
    }

    /// Counts heads and prices them, and knows no child: it may say what is due. Keys and walls
    /// hold for it as for the others.
    private static final String COUNTS_HEADS = "membership";

    /// No key runs between the two; no pupils' table counts money, no money's table points at a
    /// pupil; nobody but the application reads a first name.
    List<String> pupilsAndMoneyNeverMeet() throws SQLException {
        String pupils = quoted(WallTests.PUPILS);
        String money = quoted(WallTests.MONEY);
        var faults =
                rows(
                        """
                        SELECT one.conrelid::regclass || ' refers to ' || one.confrelid::regclass
                          FROM pg_constraint one
                          JOIN pg_class referring ON referring.oid = one.conrelid
                          JOIN pg_class referred ON referred.oid = one.confrelid
                         WHERE one.contype = 'f'
                           AND (referring.relnamespace::regnamespace::text IN (%1$s)
                                    AND referred.relnamespace::regnamespace::text IN (%2$s)
                                OR referring.relnamespace::regnamespace::text IN (%2$s)
                                    AND referred.relnamespace::regnamespace::text IN (%1$s))
                        """
                                .formatted(pupils, money));
        faults.addAll(
                rows(
                        """
                        SELECT table_schema || '.' || table_name || '.' || column_name || ' is of the other context'
                          FROM information_schema.columns
                         WHERE table_schema IN (%1$s) AND table_schema <> '%3$s'
                               AND column_name ~ '(_cents|^amount|_amount|iban)$'
                            OR table_schema IN (%2$s) AND column_name ~ '(pupil|child|eleve)' AND data_type <> 'integer'
                        """
                                .formatted(pupils, money, COUNTS_HEADS)));
        faults.addAll(
                rows(
                        """
                        SELECT DISTINCT grantee || ' reads pupil.pupil'
                          FROM information_schema.column_privileges
                         WHERE table_schema = 'pupil' AND table_name = 'pupil'
                           AND grantee NOT IN ('quitus_app', current_user)
                        """));
        return faults;
    }

    /// Judged by the name of the column: outside `pupil.pupil` none is called after a first name or
    /// after a child, unless it holds an id or a count. What people write freely is guarded where
    /// it is written, by `FirstNames`.
    List<String> firstNamesLiveInOnePlace() throws SQLException {
        return rows(
                """
                SELECT table_schema || '.' || table_name || '.' || column_name || ' could hold a first name'
                  FROM information_schema.columns
                 WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
                   AND table_schema || '.' || table_name <> 'pupil.pupil'
                   AND column_name ~ '(first_?name|forename|prenom|pupil|child|student|eleve|pseudonym|nickname)'
                   AND data_type NOT IN ('uuid', 'integer', 'bigint', 'boolean')
                   AND NOT (data_type = 'ARRAY' AND udt_name IN ('_uuid', '_int4'))
                 ORDER BY 1
                """);
    }

    private static String quoted(Set<String> rooms) {
        return new TreeSet<>(rooms)
                .stream().map(room -> "'" + room + "'").collect(Collectors.joining(", "));
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
