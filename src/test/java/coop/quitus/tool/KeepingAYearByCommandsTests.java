package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.database.DataDirectory;
import coop.quitus.database.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A school's year kept by commands on a new data directory, as the README shows them; then taken
/// elsewhere, and tampered with.
class KeepingAYearByCommandsTests extends ByCommands {

    @Test
    void the_golden_year_is_kept_taken_elsewhere_and_watched_over() throws Exception {
        Path here = folder.resolve("ici");
        Path there = folder.resolve("ailleurs");
        // Held open, so that each command joins it instead of starting it again.
        try (EmbeddedPostgres one = EmbeddedPostgres.start(new DataDirectory(here));
                EmbeddedPostgres two = EmbeddedPostgres.start(new DataDirectory(there))) {
            keep(here);
            JsonNode report = report(here);
            assertThat(report).isEqualTo(expected());
            for (String again : List.of("releve-camt053.xml", "releve.csv", "releve.qif")) {
                done(here, "import", "statement", "--cooperative", UAI, GOLDEN.resolve(again));
            }
            assertThat(report(here)).as("the other three change nothing").isEqualTo(report);

            everyFileLeaves(here);

            Path archive = folder.resolve("ecole.zip");
            done(here, "export", "archive", "--cooperative", UAI, "--out", archive);
            Path whole = folder.resolve("archive--association");
            done(there, "import", "archive", whole);
            assertThat(report(there)).isEqualTo(report);
            assertThat(chain(two)).hasSize(21).isEqualTo(chain(one));
            assertThat(run(there, "import", "archive", archive).code()).isEqualTo(1);
            done(there, "check");

            tamper(there, two);
            Said check = run(there, "check", "--format", "json");
            assertThat(check.code()).isEqualTo(1);
            assertThat(check.out()).contains("\"entry\":\"D05 (2025–2026)\"");
            done(here, "check");
        }
    }

    private void everyFileLeaves(Path data) throws IOException {
        for (String format : List.of("json", "pdf", "xlsx", "ods")) {
            Path file = folder.resolve("crf." + format);
            done(
                    data,
                    "report",
                    "crf",
                    "--cooperative",
                    UAI,
                    "--year",
                    "2025",
                    "--format",
                    format,
                    "--out",
                    file);
            assertThat(Files.size(file)).as(format).isGreaterThan(500);
        }
        for (String kind : List.of("fec", "hledger", "archive")) {
            for (List<String> whose :
                    List.of(List.of("--cooperative", UAI), List.of("--association", "42"))) {
                Path file = folder.resolve(kind + whose.getFirst());
                done(
                        data,
                        "export",
                        kind,
                        whose.getFirst(),
                        whose.getLast(),
                        "--year",
                        "2025",
                        "--out",
                        file);
                assertThat(Files.size(file)).as(kind).isGreaterThan(500);
            }
        }
    }

    private static List<String> chain(EmbeddedPostgres postgres) throws SQLException {
        var hashes = new ArrayList<String>();
        try (var owner =
                        DriverManager.getConnection(
                                postgres.url("quitus"),
                                EmbeddedPostgres.ADMIN,
                                postgres.adminPassword());
                var sql = owner.createStatement();
                var rows = sql.executeQuery("SELECT hash FROM ledger.entry ORDER BY sequence")) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        }
        return hashes;
    }

    /// As docs/how-to/open-an-owner-session.md tells: one cent.
    private static void tamper(Path data, EmbeddedPostgres postgres)
            throws SQLException, IOException {
        var secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        try (var owner =
                        DriverManager.getConnection(
                                postgres.url("quitus"),
                                "quitus_owner",
                                secrets.getProperty("quitus_owner"));
                var sql = owner.createStatement()) {
            assertThat(
                            sql.executeUpdate(
                                    """
                                    UPDATE ledger.line SET amount_cents = amount_cents + 1
                                     WHERE number = 1
                                       AND entry_id = (SELECT id FROM ledger.entry WHERE piece = 'D05')
                                    """))
                    .isEqualTo(1);
        }
    }

    @Test
    void what_is_refused_exits_with_one_and_says_why_on_the_error_stream() throws IOException {
        Path data = folder.resolve("vide");
        try (EmbeddedPostgres open = EmbeddedPostgres.start(new DataDirectory(data))) {
            assertThat(open.port()).isPositive();
            Said unknown =
                    run(
                            data,
                            "export",
                            "hledger",
                            "--cooperative",
                            "0420009Z",
                            "--year",
                            "2025",
                            "--out",
                            folder.resolve("x"));
            assertThat(unknown.code()).isEqualTo(1);
            assertThat(unknown.out()).isEmpty();
            assertThat(unknown.err()).contains("0420009Z");
            Path broken = Files.writeString(folder.resolve("broken.zip"), "rien");
            assertThat(run(data, "import", "archive", broken).err())
                    .contains("n'est pas une archive de Quitus");
        }
        assertThat(Quitus.commandLine().execute("--help")).isZero();
        assertThat(Quitus.commandLine().execute("export", "archive")).isEqualTo(2);
    }
}
