package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// SQL in a room names only its own schema, or what another publishes; a migration says why.
class SqlTests {

    /// A table or a view where SQL names one; `REFERENCES` is a foreign key, judged elsewhere.
    private static final Pattern TABLE =
            Pattern.compile(
                    "(?i)\\b(?:FROM|JOIN|INTO|UPDATE|TABLE|USING|VIEW|ONLY)\\s+(\\w+)\\.(\\w+)"
                            + "|,\\s*(\\w+)\\.(\\w+)\\s+(?:AS\\s+)?\\w+\\s*(?=,|\\bWHERE\\b)");

    /// `V3__keep_the_hash.sql`: the name is a sentence, the first line says why.
    private static final Pattern SENTENCE =
            Pattern.compile("[VR]\\d*__[a-z0-9]+(_[a-z0-9]+)+\\.sql");

    @Test
    void the_sql_of_a_room_names_its_own_schema_or_what_another_publishes() {
        for (JavaFile source : House.sources()) {
            for (String text : source.strings()) {
                assertThat(trespasses(source.room(), text)).as(source.path().toString()).isEmpty();
            }
        }
        for (Path migration : House.files(House.MIGRATIONS.toString(), ".sql")) {
            String room = House.MIGRATIONS.relativize(migration).getName(0).toString();
            assertThat(trespasses(room, House.read(migration))).as(migration.toString()).isEmpty();
        }
    }

    @Test
    void a_room_that_reads_another_rooms_table_is_found() {
        assertThat(trespasses("report", "SELECT 1 FROM ledger.entry JOIN report.line USING (id)"))
                .containsExactly("ledger.entry");
        assertThat(trespasses("cash", "SELECT 1 FROM cash.count, ledger.line l WHERE true"))
                .containsExactly("ledger.line");
        assertThat(trespasses("report", "SELECT 1 FROM ledger.published_trial_balance")).isEmpty();
        assertThat(trespasses("ledger", "SELECT e.id FROM ledger.entry e")).isEmpty();
    }

    @Test
    void a_migration_is_a_sentence_and_opens_with_its_reason() {
        for (Path migration : House.files(House.MIGRATIONS.toString(), ".sql")) {
            assertThat(faults(migration.getFileName().toString(), House.read(migration)))
                    .as(migration.toString())
                    .isEmpty();
        }
        assertThat(faults("V2__entry.sql", "CREATE TABLE ledger.entry ();")).hasSize(2);
        assertThat(faults("V2__keep_the_entries.sql", "-- The books are only added to.\n"))
                .isEmpty();
    }

    private static List<String> faults(String name, String text) {
        var faults = new ArrayList<String>();
        if (!SENTENCE.matcher(name).matches()) {
            faults.add("its name is not a sentence");
        }
        if (!text.strip().matches("(?s)--\\s*\\S+ \\S+ \\S+.*")) {
            faults.add("it does not open with its reason");
        }
        return faults;
    }

    private static List<String> trespasses(String room, String sql) {
        var schemas = new TreeSet<>(House.rooms());
        schemas.addAll(House.ROOMS_TO_COME);
        return TABLE.matcher(sql)
                .results()
                .map(SqlTests::named)
                .filter(name -> {
                    String schema = name.substring(0, name.indexOf('.'));
                    return schemas.contains(schema)
                            && !schema.equals(room)
                            && !name.contains(".published_");
                })
                .toList();
    }

    private static String named(MatchResult found) {
        return found.group(1) != null
                ? found.group(1) + "." + found.group(2)
                : found.group(3) + "." + found.group(4);
    }
}
