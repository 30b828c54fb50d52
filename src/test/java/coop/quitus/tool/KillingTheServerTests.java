package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.database.DataDirectory;
import coop.quitus.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server is killed (-9) again and again while people write. What was acknowledged is there
/// once, nothing is there by half, the chain and the balances hold.
///
/// Three times by default; `-Dquitus.loops=50` lengthens it.
class KillingTheServerTests {

    private static final int LOOPS = Integer.getInteger("quitus.loops", 3);
    private static final int CLIENTS = 3;
    private static final long WRITING = 1_500;

    @TempDir Path data;

    @Test
    void what_was_acknowledged_is_there_once() throws Exception {
        List<String> acknowledged = new CopyOnWriteArrayList<>();
        for (int loop = 1; loop <= LOOPS; loop++) {
            House house = House.open(data, "demo", "--port", "0");
            int before = acknowledged.size();
            try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
                List<Future<?>> working =
                        IntStream.range(0, CLIENTS)
                                .<Future<?>>mapToObj(i ->
                                        clients.submit(() ->
                                                BookClient.of(house.address())
                                                        .writeUntilItBreaks(acknowledged)))
                                .toList();
                waitFor(acknowledged, before + CLIENTS);
                Thread.sleep(WRITING + loop * 37L % 500);
                house.kill();
                for (Future<?> one : working) {
                    one.get();
                }
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(LOOPS * CLIENTS).doesNotHaveDuplicates();
        System.out.println(
                "killed " + LOOPS + " times, " + acknowledged.size() + " entries acknowledged");

        assertThat(posted()).containsAll(acknowledged);
        assertThat(House.run(data, "check")).as("every invariant holds").isZero();
    }

    private static void waitFor(List<String> acknowledged, int many) throws InterruptedException {
        for (int i = 0; i < 300 && acknowledged.size() < many; i++) {
            Thread.sleep(100);
        }
    }

    /// The keys of the forms that became entries; each once, or the set would refuse.
    private Set<String> posted() throws IOException, SQLException {
        var keys = new HashSet<String>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startOrJoin(new DataDirectory(data));
                var owner =
                        DriverManager.getConnection(
                                postgres.url("quitus"),
                                EmbeddedPostgres.ADMIN,
                                postgres.adminPassword());
                var sql = owner.createStatement();
                var rows = sql.executeQuery("SELECT form_key FROM ledger.entry")) {
            while (rows.next()) {
                assertThat(keys.add(rows.getString(1))).isTrue();
            }
        }
        return keys;
    }
}
