package coop.quitus.database.internal;

import coop.quitus.database.TenantRows;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads a tenant's tables from PostgreSQL's own catalog, and their rows as JSON.
@Component
final class Transcribing implements TenantRows {

    private final JdbcClient sql;

    Transcribing(JdbcClient sql) {
        this.sql = sql;
    }

    private record Reference(String from, String to) {}

    @Override
    public List<String> tables() {
        Map<String, Set<String>> needs = new TreeMap<>();
        sql.sql(
                        """
                        SELECT namespace.nspname || '.' || relation.relname
                          FROM pg_class relation
                          JOIN pg_namespace namespace ON namespace.oid = relation.relnamespace
                          JOIN pg_attribute tenant ON tenant.attrelid = relation.oid AND tenant.attname = 'cooperative_id'
                         WHERE relation.relkind IN ('r', 'p') AND has_table_privilege(relation.oid, 'INSERT')
                        """)
                .query(String.class)
                .list()
                .forEach(table -> needs.put(table, new TreeSet<>()));
        sql
                .sql(
                        """
                        SELECT referring.nspname || '.' || relation.relname AS from_table,
                               referred.nspname || '.' || target.relname AS to_table
                          FROM pg_constraint reference
                          JOIN pg_class relation ON relation.oid = reference.conrelid
                          JOIN pg_namespace referring ON referring.oid = relation.relnamespace
                          JOIN pg_class target ON target.oid = reference.confrelid
                          JOIN pg_namespace referred ON referred.oid = target.relnamespace
                         WHERE reference.contype = 'f' AND relation.oid <> target.oid
                        """)
                .query((row, i) -> new Reference(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(one -> needs.containsKey(one.from()) && needs.containsKey(one.to()))
                .forEach(one -> needs.getOrDefault(one.from(), Set.of()).add(one.to()));
        return inOrder(needs);
    }

    /// Each after those it refers to.
    private static List<String> inOrder(Map<String, Set<String>> needs) {
        Set<String> placed = new LinkedHashSet<>();
        while (placed.size() < needs.size()) {
            List<String> next =
                    needs.keySet().stream()
                            .filter(table -> !placed.contains(table))
                            .filter(table ->
                                    placed.containsAll(needs.getOrDefault(table, Set.of())))
                            .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + needs);
            }
            placed.addAll(next);
        }
        return new ArrayList<>(placed);
    }

    @Override
    public void read(CooperativeId cooperative, String table, Consumer<String> row) {
        sql
                .sql(
                        "SELECT to_jsonb(kept) - 'cooperative_id' - 'association_id' FROM "
                                + known(table)
                                + " kept WHERE kept.cooperative_id = :cooperative ORDER BY "
                                + keyOf(table))
                .param("cooperative", cooperative.value())
                .query((line, i) -> line.getString(1))
                .stream()
                .forEach(row);
    }

    private String keyOf(String table) {
        return sql.sql(
                        """
                        SELECT string_agg(quote_ident(attribute.attname), ', ' ORDER BY place.number)
                          FROM pg_index key
                          JOIN unnest(key.indkey) WITH ORDINALITY AS place (attnum, number) ON true
                          JOIN pg_attribute attribute
                            ON attribute.attrelid = key.indrelid AND attribute.attnum = place.attnum
                         WHERE key.indrelid = to_regclass(:table) AND key.indisprimary
                        """)
                .param("table", table)
                .query(String.class)
                .single();
    }

    @Override
    public void putBack(
            CooperativeId cooperative, AssociationId association, String table, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String name = known(table);
        // One statement, so that rows of a table may refer to each other in any order.
        sql.sql(
                        "INSERT INTO "
                                + name
                                + " SELECT kept.* FROM jsonb_array_elements(CAST(:rows AS jsonb)) AS sent,"
                                + " LATERAL jsonb_populate_record(NULL::"
                                + name
                                + ", sent || jsonb_build_object('cooperative_id', CAST(:cooperative AS bigint),"
                                + " 'association_id', CAST(:association AS bigint))) AS kept")
                .param("rows", "[" + String.join(",", rows) + "]")
                .param("cooperative", cooperative.value())
                .param("association", association.value())
                .update();
    }

    /// Only names that the catalog itself gave become part of a statement.
    private String known(String table) {
        return tables().stream()
                .filter(table::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tenant's table " + table));
    }
}
