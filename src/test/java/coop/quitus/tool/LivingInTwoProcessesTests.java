package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.database.Roles;
import coop.quitus.database.Server;
import coop.quitus.kernel.Sha256;
import coop.quitus.world.SmallS3;
import coop.quitus.world.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One house in two processes behind a proxy, on one database and one bucket. One of them is killed
/// (-9) while people write and while it does a job: nobody is signed out, what was acknowledged is
/// there once, and the other finishes the job.
///
/// Once by default; `-Dquitus.loops=5` kills five, and reads the books again at the end.
class LivingInTwoProcessesTests {

    private static final int LOOPS = Math.max(1, Integer.getInteger("quitus.loops", 1));
    private static final int CLIENTS = 2;

    @TempDir Path folder;
    private final Server server = TestDatabases.fresh();
    private final SmallS3 bucket = new SmallS3();
    private final List<House> houses = new ArrayList<>();
    private Connection owner;

    @BeforeEach
    void what_both_share() throws IOException, SQLException {
        owner = TestDatabases.asOwner(server);
        Files.writeString(
                folder.resolve("shared.properties"),
                Roles.APPLICATION
                        + "="
                        + server.application().password()
                        + "\n"
                        + Roles.READER
                        + "="
                        + server.reader().password()
                        + "\n");
    }

    @AfterEach
    void closed() throws Exception {
        for (House house : houses) {
            house.kill();
        }
        owner.close();
        bucket.close();
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("QUITUS_DB_USER", server.owner().role()),
                Map.entry("QUITUS_DB_PASSWORD", server.owner().password()),
                Map.entry("QUITUS_SECRETS", folder.resolve("shared.properties").toString()),
                Map.entry("QUITUS_FILES_BUCKET", SmallS3.BUCKET),
                Map.entry("QUITUS_FILES_ENDPOINT", bucket.address().toString()),
                Map.entry("QUITUS_FILES_KEY_ID", SmallS3.KEY_ID),
                Map.entry("QUITUS_FILES_KEY_SECRET", SmallS3.KEY_SECRET),
                Map.entry("QUITUS_JOBS_HEARTBEAT", "300ms"),
                Map.entry("QUITUS_POOL", "6"),
                Map.entry("SPRING_MAIN_SOURCES", SlowWork.class.getName()));
    }

    private void open(String name) throws IOException {
        houses.add(
                House.open(
                        settings(),
                        folder.resolve(name),
                        "demo",
                        "--port",
                        "0",
                        "--db-url",
                        server.url()));
    }

    @Test
    void one_is_killed_and_the_other_carries_on() throws Exception {
        open("one");
        open("two");
        for (int loop = 1; loop <= LOOPS; loop++) {
            if (loop > 1) {
                open("again-" + loop);
            }
            oneIsKilled();
        }
        // The long version reads all the books again; the short one trusts the tests of the ledger.
        if (LOOPS > 1) {
            assertThat(
                            House.run(
                                    settings(),
                                    folder.resolve("one"),
                                    "check",
                                    "--db-url",
                                    server.url()))
                    .as("every invariant holds")
                    .isZero();
        }
    }

    private void oneIsKilled() throws Exception {
        var end = new AtomicBoolean();
        try (var proxy = new RoundRobin(houses.stream().map(House::address).toList());
                ExecutorService people = Executors.newFixedThreadPool(CLIENTS)) {
            List<BookClient> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(BookClient.of(proxy.address()));
            }
            List<Future<List<String>>> writing =
                    clients.stream()
                            .map(one -> people.submit(() -> one.writeUntil(end::get)))
                            .toList();
            UUID job = aJob();
            House victim = whoDoes(job);
            waitUntil("SELECT done >= 5 FROM job.job WHERE id = '" + job + "'");
            victim.kill();
            houses.remove(victim);
            waitUntil("SELECT state = 'DONE' FROM job.job WHERE id = '" + job + "'");
            end.set(true);

            var acknowledged = new ArrayList<String>();
            for (Future<List<String>> one : writing) {
                acknowledged.addAll(one.get());
            }
            assertThat(proxy.open()).isEqualTo(1);
            for (BookClient one : clients) {
                assertThat(one.status()).as("nobody is signed out").isEqualTo(200);
            }
            assertThat(acknowledged).hasSizeGreaterThan(CLIENTS * 5).doesNotHaveDuplicates();
            assertThat(column("SELECT form_key::text FROM ledger.entry"))
                    .as("what was acknowledged is there once")
                    .containsAll(acknowledged)
                    .doesNotHaveDuplicates();
            assertThat(column("SELECT go::text FROM job.job WHERE id = '" + job + "'"))
                    .as("two goes at the job")
                    .containsExactly("2");
            assertThat(bucket.objects()).containsKey("files/" + placeOf(Sha256.of("fini")));
        }
    }

    private static String placeOf(String hash) {
        return hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash;
    }

    /// A job as a page would ask for it.
    private UUID aJob() throws SQLException {
        UUID id = UUID.randomUUID();
        try (var sql = owner.createStatement()) {
            sql.execute(
                    """
                    INSERT INTO job.job (id, work, title, site, site_number, input, state, asked_at, asked_by_id, asked_by)
                    VALUES ('%1$s', '%2$s', 'Un long travail', 'FEDERATION', 0, '{}', 'WAITING', now(), gen_random_uuid(),
                            'Essai');
                    INSERT INTO job.turn (task_name, task_instance, execution_time, picked, version)
                    VALUES ('job', '%1$s', now(), false, 1);
                    """
                            .formatted(id, SlowWork.NAME));
        }
        return id;
    }

    private House whoDoes(UUID job) throws SQLException, InterruptedException {
        String turn = "FROM job.turn WHERE task_instance = '" + job + "'";
        waitUntil("SELECT picked " + turn);
        String name = column("SELECT picked_by " + turn).getFirst();
        return houses.stream()
                .filter(house -> name.startsWith("quitus-" + house.process().pid() + "-"))
                .findFirst()
                .orElseThrow();
    }

    private void waitUntil(String question) throws SQLException, InterruptedException {
        for (int i = 0; i < 2400; i++) {
            if (column("SELECT (" + question + ")::text").contains("true")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never: " + question);
    }

    private List<String> column(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var sql = owner.createStatement();
                var rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
