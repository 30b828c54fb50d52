package coop.quitus.scale.internal;

import coop.quitus.database.TenantRows;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.SchoolYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Rows put beside the books one cooperative at a time, by their names, as an archive puts them
/// back.
@Component
final class Rows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TenantRows rows;

    Rows(TenantRows rows) {
        this.rows = rows;
    }

    /// In a transaction of that cooperative.
    void put(Cooperative cooperative, String table, List<String> lines) {
        rows.putBack(cooperative.id(), cooperative.association(), table, lines);
    }

    static String of(SchoolYear year, Object... namesAndValues) {
        return of(year, named(namesAndValues));
    }

    static String of(SchoolYear year, Map<String, Object> values) {
        Map<String, Object> row = new LinkedHashMap<>();
        values.forEach((name, value) -> row.put(name, told(value)));
        row.put("school_year", year.startsIn());
        return JSON.writeValueAsString(row);
    }

    static String of(Object... namesAndValues) {
        return JSON.writeValueAsString(named(namesAndValues));
    }

    private static Map<String, Object> named(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(String.valueOf(namesAndValues[i]), told(namesAndValues[i + 1]));
        }
        return row;
    }

    private static Object told(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
    }
}
