package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.AnnualAccounts;
import coop.quitus.consolidation.AnnualAccounts.Row;
import coop.quitus.consolidation.AnnualAccounts.Table;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Accounts word for word, as JSON in one order: the same accounts give the same text, and the text
/// gives the same accounts.
final class Frozen {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Frozen() {}

    static String text(AnnualAccounts accounts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", accounts.name());
        tree.put("school_year", accounts.year().startsIn());
        tree.put("on", accounts.on().toString());
        tree.put("result_cents", accounts.result().cents());
        tree.put("assets_cents", accounts.assets().cents());
        tree.put("liabilities_cents", accounts.liabilities().cents());
        tree.put("statements", accounts.statements().stream().map(Frozen::table).toList());
        tree.put("notes", accounts.notes().stream().map(Frozen::table).toList());
        return JSON.writeValueAsString(tree);
    }

    private static Map<String, Object> table(Table table) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", table.key());
        tree.put("title", table.title());
        tree.put("words", table.words());
        tree.put("heads", table.heads());
        tree.put("rows", table.rows().stream().map(Frozen::row).toList());
        return tree;
    }

    private static Map<String, Object> row(Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("total", row.total());
        tree.put("cells", row.cells().stream().map(Frozen::cell).toList());
        return tree;
    }

    private static Object cell(Object cell) {
        return cell instanceof Money money ? Map.of("cents", money.cents()) : cell;
    }

    static AnnualAccounts read(String text) {
        JsonNode tree = JSON.readTree(text);
        return new AnnualAccounts(
                tree.get("name").asString(),
                new SchoolYear(tree.get("school_year").asInt()),
                LocalDate.parse(tree.get("on").asString()),
                Money.cents(tree.get("result_cents").asLong()),
                Money.cents(tree.get("assets_cents").asLong()),
                Money.cents(tree.get("liabilities_cents").asLong()),
                tables(tree.get("statements")),
                tables(tree.get("notes")));
    }

    private static List<Table> tables(JsonNode all) {
        return each(all).stream()
                .map(one ->
                        new Table(
                                one.get("key").asString(),
                                one.get("title").asString(),
                                one.get("words").asString(),
                                each(one.get("heads")).stream().map(JsonNode::asString).toList(),
                                each(one.get("rows")).stream().map(Frozen::row).toList()))
                .toList();
    }

    private static Row row(JsonNode one) {
        return new Row(
                each(one.get("cells")).stream().map(Frozen::cell).toList(),
                one.get("total").asBoolean());
    }

    private static Object cell(JsonNode cell) {
        if (cell.isObject()) {
            return Money.cents(cell.get("cents").asLong());
        }
        return cell.isNumber() ? (Object) cell.asInt() : cell.asString();
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
