package coop.quitus.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.CannotStart;
import coop.quitus.database.DataDirectory;
import coop.quitus.database.HouseSecrets;
import coop.quitus.database.Server;
import coop.quitus.world.TestDatabases;
import coop.quitus.world.WorldClock;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// One house seals with one key, however many processes it has.
class KeepingOneKeyTests {

    private static final HouseSecrets SHARED = name -> "secret of the house: " + name;

    private final Server server = TestDatabases.fresh();
    @TempDir private Path folder;

    private HouseKey process(String directory, HouseSecrets secrets) {
        var source =
                new DriverManagerDataSource(
                        server.url(), server.application().role(), server.application().password());
        return new HouseKey(
                JdbcClient.create(source),
                new JdbcTransactionManager(source),
                new DataDirectory(folder.resolve(directory)),
                secrets,
                new WorldClock());
    }

    @Test
    void two_processes_that_seal_for_the_first_time_at_once_have_one_key() throws Exception {
        List<HouseKey> processes = List.of(process("a", SHARED), process("b", SHARED));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<HouseKey.Pair>> pairs =
                    both.invokeAll(
                            processes.stream()
                                    .<Callable<HouseKey.Pair>>map(one -> one::pair)
                                    .toList());
            assertThat(pairs.getFirst().get()).isEqualTo(pairs.getLast().get());
        }
        assertThat(process("c", SHARED).pair()).isEqualTo(processes.getFirst().pair());
    }

    @Test
    void a_process_with_other_secrets_does_not_open() {
        process("a", SHARED).pair();

        assertThatThrownBy(() -> process("b", name -> "something else"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("secrets.properties");
    }

    @Test
    void an_older_house_goes_on_with_the_key_of_its_file() throws Exception {
        HouseKey.Pair old = process("made", SHARED).pair();
        Path directory = Files.createDirectories(folder.resolve("old"));
        char[] word = "quitus".toCharArray();
        KeyStore file = KeyStore.getInstance("PKCS12");
        file.load(null, word);
        file.setKeyEntry("quitus", old.key(), word, new Certificate[] {old.certificate()});
        try (OutputStream out = Files.newOutputStream(directory.resolve("seal.p12"))) {
            file.store(out, word);
        }
        try (var owner = TestDatabases.asOwner(server);
                var sql = owner.createStatement()) {
            sql.execute("DELETE FROM document.house_key");
        }

        X509Certificate now = process("old", SHARED).pair().certificate();

        assertThat(now).isEqualTo(old.certificate());
    }
}
