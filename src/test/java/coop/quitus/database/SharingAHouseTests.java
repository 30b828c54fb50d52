package coop.quitus.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.world.TestDatabases;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes of one house that start at the same moment.
class SharingAHouseTests {

    @TempDir private Path folder;

    private static <T> List<T> atOnce(int many, Callable<T> deed) throws Exception {
        try (ExecutorService processes = Executors.newFixedThreadPool(many)) {
            List<Future<T>> done =
                    processes.invokeAll(IntStream.range(0, many).mapToObj(_ -> deed).toList());
            var results = new ArrayList<T>();
            for (Future<T> one : done) {
                results.add(one.get());
            }
            return results;
        }
    }

    @Test
    void two_that_migrate_at_once_wait_for_each_other() throws Exception {
        Server server = TestDatabases.empty();

        atOnce(
                2,
                () -> {
                    Migrations.run(server);
                    return true;
                });

        try (Connection owner = TestDatabases.asOwner(server)) {
            assertThat(number(owner, "SELECT count(*) FROM database.migrated")).isOne();
            assertThat(number(owner, "SELECT count(*) FROM ledger.migration WHERE NOT success"))
                    .isZero();
            assertThat(
                            number(
                                    owner,
                                    "SELECT count(*) - count(DISTINCT version) FROM ledger.migration"))
                    .isZero();
        }
    }

    private static long number(Connection owner, String query) throws SQLException {
        try (var sql = owner.createStatement();
                var row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void those_that_share_a_file_make_one_secret() throws Exception {
        Path file = folder.resolve("secrets.properties");

        Set<String> made = new HashSet<>(atOnce(8, () -> Secrets.keptIn(file).of("seal")));

        assertThat(made).hasSize(1);
        assertThat(Secrets.keptIn(file).of("seal")).isEqualTo(made.iterator().next());
    }

    @Test
    void a_secret_made_by_another_meanwhile_is_not_lost() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets one = Secrets.keptIn(file);
        Secrets other = Secrets.keptIn(file);

        String first = one.of("first");
        String second = other.of("second");

        Secrets third = Secrets.keptIn(file);
        assertThat(third.of("first")).isEqualTo(first);
        assertThat(third.of("second")).isEqualTo(second);
    }
}
