package coop.quitus.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The embedded PostgreSQL on a directory of its own: it lasts, it mends itself, it is nobody
/// else's.
class KeepingTheServerTests {

    private static final int MANY = 200;

    @TempDir Path folder;

    @Test
    void what_was_written_outlasts_a_stop_and_a_kill() throws Exception {
        var directory = new DataDirectory(folder);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            run(postgres, "CREATE TABLE kept (number integer)");
            run(postgres, "INSERT INTO kept VALUES (1)");
        }
        assertThat(directory.postgres().resolve(PostmasterFile.NAME)).doesNotExist();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            run(postgres, "INSERT INTO kept VALUES (2)");
            ProcessHandle server = postgres.process().orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
            awaitAnswer(postgres);
            assertThat(sum(postgres)).as("it came back by itself").isEqualTo(3);
            run(postgres, "INSERT INTO kept VALUES (4)");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            assertThat(sum(postgres)).isEqualTo(7);
        }
    }

    @Test
    void a_second_start_is_refused_and_a_tool_joins() throws Exception {
        var directory = new DataDirectory(folder);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(
                            "Un autre Quitus est déjà ouvert sur le dossier " + folder)
                    .hasMessageContaining("--data");
            try (EmbeddedPostgres joined = EmbeddedPostgres.startOrJoin(directory)) {
                assertThat(joined.port()).isEqualTo(postgres.port());
                assertThat(joined.process()).isEmpty();
            }
            assertThat(answers(postgres)).as("who joined did not stop it").isTrue();
        }
    }

    @Test
    void its_files_are_its_owners_and_it_listens_at_home_only() throws Exception {
        var directory = new DataDirectory(folder);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            assertThat(rights(directory.secrets())).isEqualTo("rw-------");
            assertThat(rights(directory.postgres())).isEqualTo("rwx------");
            assertThat(ask(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW data_checksums")).isEqualTo("on");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    postgres.url("postgres"), EmbeddedPostgres.ADMIN, "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
        assertThat(leftovers()).as("a directory half made").isEmpty();
    }

    /// A machine that lost power in the middle of the first start.
    @Test
    void a_first_start_that_was_cut_short_begins_again() throws Exception {
        Path unfinished = Files.createDirectory(folder.resolve("postgres-unfinished"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "18");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(new DataDirectory(folder))) {
            assertThat(answers(postgres)).isTrue();
        }
        assertThat(unfinished).doesNotExist();
    }

    private Stream<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("unfinished"))
                    .toList()
                    .stream();
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void awaitAnswer(EmbeddedPostgres postgres) {
        assertThat(IntStream.range(0, MANY).anyMatch(_ -> answersSoon(postgres))).isTrue();
    }

    private static boolean answersSoon(EmbeddedPostgres postgres) {
        try {
            Thread.sleep(100);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return answers(postgres);
    }

    private static boolean answers(EmbeddedPostgres postgres) {
        try (Connection connection = open(postgres)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Connection open(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.url("postgres"), EmbeddedPostgres.ADMIN, postgres.adminPassword());
    }

    private static void run(EmbeddedPostgres postgres, String text) throws SQLException {
        try (Connection connection = open(postgres);
                var sql = connection.createStatement()) {
            sql.execute(text);
        }
    }

    private static int sum(EmbeddedPostgres postgres) throws SQLException {
        return Integer.parseInt(ask(postgres, "SELECT sum(number) FROM kept"));
    }

    private static String ask(EmbeddedPostgres postgres, String question) throws SQLException {
        try (Connection connection = open(postgres);
                var sql = connection.createStatement();
                var rows = sql.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
