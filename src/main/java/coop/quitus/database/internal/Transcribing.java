package coop.quitus.database.internal;

import coop.quitus.database.TenantRows;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a tenant's tables from PostgreSQL's own catalog, and their rows as JSON.
@Component
final class Transcribing implements TenantRows {

    private static final int ROWS_AT_ONCE = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
                           AND NOT EXISTS (SELECT FROM database.fleeting
                                            WHERE fleeting.name = namespace.nspname || '.' || relation.relname)
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

    /// A column by its own name, and as a statement must write it.
    private record Column(String name, String quoted, String type) {}

    @Override
    public void putBack(
            CooperativeId cooperative, AssociationId association, String table, List<String> rows) {
        String name = known(table);
        List<Column> columns = columnsOf(name);
        String into =
                "INSERT INTO "
                        + name
                        + " ("
                        + columns.stream().map(Column::quoted).collect(Collectors.joining(", "))
                        + ") VALUES ";
        String values =
                columns.stream()
                        .map(column -> "CAST(? AS " + column.type() + ")")
                        .collect(Collectors.joining(", ", "(", ")"));
        // Many rows in one statement, so that they may refer to each other (rule R9: VALUES only).
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<String> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            var cells = new ArrayList<@Nullable Object>();
            for (String row : some) {
                JsonNode sent = JSON.readTree(row);
                for (Column column : columns) {
                    cells.add(
                            switch (column.name()) {
                                case "cooperative_id" -> Long.toString(cooperative.value());
                                case "association_id" -> Long.toString(association.value());
                                default -> text(sent.get(column.name()));
                            });
                }
            }
            sql.sql(into + String.join(", ", Collections.nCopies(some.size(), values)))
                    .params(cells)
                    .update();
        }
    }

    private List<Column> columnsOf(String table) {
        return sql.sql(
                        """
                        SELECT attname, quote_ident(attname), format_type(atttypid, atttypmod)
                          FROM pg_attribute
                         WHERE attrelid = to_regclass(:table) AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                         ORDER BY attnum
                        """)
                .param("table", table)
                .query((row, i) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /// A JSON value as PostgreSQL reads it; an array as its own literal.
    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return value.valueStream()
                    .map(Transcribing::text)
                    .map(Transcribing::quoted)
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value.isObject() ? value.toString() : value.asString();
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "NULL" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// Only names that the catalog itself gave become part of a statement. As [#tables] would,
    /// asked of one.
    private String known(String table) {
        return sql.sql(
                        """
                        SELECT namespace.nspname || '.' || relation.relname
                          FROM pg_class relation
                          JOIN pg_namespace namespace ON namespace.oid = relation.relnamespace
                          JOIN pg_attribute tenant ON tenant.attrelid = relation.oid AND tenant.attname = 'cooperative_id'
                         WHERE relation.oid = to_regclass(:table) AND relation.relkind IN ('r', 'p')
                           AND has_table_privilege(relation.oid, 'INSERT')
                           AND NOT EXISTS (SELECT FROM database.fleeting
                                            WHERE fleeting.name = namespace.nspname || '.' || relation.relname)
                        """)
                .param("table", table)
                .query(String.class)
                .optional()
                .filter(table::equals)
                .orElseThrow(() -> new IllegalArgumentException("no tenant's table " + table));
    }
}
