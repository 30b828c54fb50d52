package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.world.TestDatabases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// SQL that would mean something else, or nothing, on a database spread over several machines is
/// found; what is listed all the same has its reason in `docs/how-to/run-distributed.md`.
class SqlOnManyMachinesTests {

    private static final String KIND = "one-machine";
    private static SqlLint lint;

    @BeforeAll
    static void the_tables_of_tenants() throws SQLException {
        try (Connection owner = TestDatabases.asOwner(TestDatabases.fresh())) {
            lint = new SqlLint(new HashSet<>(new Schema(owner).tenantTables()));
        }
    }

    @Test
    void the_house_says_nothing_that_one_machine_alone_understands() {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> told = new ArrayList<>();
        for (JavaFile source : House.sources()) {
            note(
                    source.path(),
                    source.strings().stream().flatMap(text -> lint.ofJava(text).stream()),
                    counts,
                    told);
        }
        for (Path migration : House.files(House.MIGRATIONS.toString(), ".sql")) {
            note(
                    migration,
                    statements(House.read(migration)).flatMap(text -> lint.ofAny(text).stream()),
                    counts,
                    told);
        }
        assertThat(Ratchet.onDisk().judge(KIND, 0, counts)).as(String.join("\n", told)).isEmpty();
    }

    private static void note(
            Path where, Stream<String> faults, Map<String, Integer> counts, List<String> told) {
        faults.forEach(fault -> {
            counts.merge(where.toString(), 1, Integer::sum);
            told.add(where + ": " + fault);
        });
    }

    private static Stream<String> statements(String migration) {
        return Arrays.stream(migration.replaceAll("(?m)--.*$", "").split(";", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    R7  | SET app.tenant = '12'
                    R7  | SELECT set_config('app.tenant', '12', true)
                    R8  | SELECT id FROM ledger.entry WHERE id = :id
                    R8  | SELECT id FROM ledger.entry WHERE association_id = :a FOR UPDATE
                    R8  | UPDATE ledger.books SET last_sequence = 1
                    R9  | COPY ledger.line FROM STDIN
                    R9  | MERGE INTO ledger.balance USING x ON cooperative_id = 1 WHEN MATCHED THEN DO NOTHING
                    R9  | INSERT INTO ledger.line (cooperative_id) SELECT cooperative_id FROM unnest(:all) AS cooperative_id
                    R9  | INSERT INTO ledger.line (cooperative_id, id) VALUES (:c, (SELECT max(id) FROM ledger.line WHERE cooperative_id = 1))
                    R10 | SELECT CASE kind WHEN 'RECEIPT' THEN 1 ELSE 2 END FROM ledger.entry WHERE cooperative_id = :c
                    R10 | UPDATE ledger.books SET changed_at = now() WHERE cooperative_id = :c
                    """)
    void what_one_machine_alone_understands_is_seen(String rule, String sql) {
        assertThat(lint.ofJava(sql)).isNotEmpty().allMatch(fault -> fault.startsWith(rule + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET LOCAL app.tenant = '12'",
                "SELECT CASE WHEN kind = 'X' THEN 1 END FROM ledger.entry WHERE cooperative_id = :c",
                "INSERT INTO ledger.lock (n) SELECT n FROM ledger.books WHERE cooperative_id = :c",
                "INSERT INTO ledger.line (cooperative_id, n) VALUES (:c, 1), (:c, 2)",
                "SELECT cooperative_id FROM ledger.books WHERE association_id = :association",
                "SELECT id FROM identity.person WHERE id = :id"
            })
    void what_both_understand_passes(String sql) {
        assertThat(lint.ofJava(sql)).isEmpty();
    }

    @Test
    void the_operator_is_told_of_each_exception() {
        String told = House.read(Path.of("docs/how-to/run-distributed.md"));
        assertThat(
                        Ratchet.onDisk().listed().keySet().stream()
                                .filter(line -> line.startsWith(KIND + " "))
                                .map(line -> Path.of(line.substring(KIND.length() + 1)))
                                .map(path -> path.getFileName().toString())
                                .filter(name -> !told.contains(name)))
                .isEmpty();
    }
}
