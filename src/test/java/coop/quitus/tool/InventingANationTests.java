package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A small invented nation keeps every invariant of real books, and is measured as a large one is.
class InventingANationTests extends ByCommands {

    private final StringWriter results = new StringWriter();

    private static final String LAY =
            "generate --associations 2 --cooperatives 14 --entries 500 --seed 7 --year 2025";

    @Test
    void a_nation_is_laid_checked_summed_and_measured() throws Exception {
        Path data = folder.resolve("nation");
        assertThat(line(data, LAY).code()).isZero();
        var where = new Where();
        where.data = data;
        try (ConfigurableApplicationContext house =
                where.openToBrowsers("server.port=0", "server.address=127.0.0.1")) {
            assertThat(json(house, new CheckCommand()).path("faults").asInt()).isZero();
            theWholeIsTheSumOfItsParts(house);
            assertThat(
                            table(
                                    house,
                                    new ConsolidationBench(),
                                    "--year",
                                    "2025",
                                    "--times",
                                    "2",
                                    "--hledger",
                                    "1"))
                    .hasSize(3)
                    .anyMatch(row -> row.startsWith("| hledger, 1 association(s)"));
            assertThat(table(house, new ClosingBench(), "--year", "2025", "--reports", "4"))
                    .hasSize(3);
            var pages = new PagesBench();
            new CommandLine(pages)
                    .parseArgs("--year", "2025", "--rates", "20,40", "--seconds", "1");
            results.getBuffer().setLength(0);
            assertThat(pages.measure(house, voice())).isZero();
            assertThat(rows()).hasSize(2 * 11).noneMatch(row -> row.contains("| 0 |"));
        }
    }

    private void theWholeIsTheSumOfItsParts(ConfigurableApplicationContext house) throws Exception {
        JsonNode nation = json(house, new ConsolidateCommand(), "--nation", "--year", "2025");
        assertThat(nation.path("cooperatives").asInt()).isEqualTo(14);
        List<JsonNode> parts =
                List.of(
                        json(
                                house,
                                new ConsolidateCommand(),
                                "--association",
                                "42",
                                "--year",
                                "2025"),
                        json(
                                house,
                                new ConsolidateCommand(),
                                "--association",
                                "01",
                                "--year",
                                "2025"));
        for (String figure : List.of("gross_charges_cents", "gross_products_cents", "held_cents")) {
            assertThat(nation.path(figure).asLong())
                    .isPositive()
                    .isEqualTo(parts.stream().mapToLong(part -> part.path(figure).asLong()).sum());
        }
    }

    private JsonNode json(ConfigurableApplicationContext house, Deed deed, String... words)
            throws Exception {
        var asked = new ArrayList<>(List.of(words));
        asked.addAll(List.of("--format", "json"));
        work(house, deed, asked.toArray(String[]::new));
        return JsonMapper.shared().readTree(results.toString());
    }

    private List<String> table(ConfigurableApplicationContext house, Deed deed, String... words)
            throws Exception {
        work(house, deed, words);
        return rows();
    }

    private void work(ConfigurableApplicationContext house, Deed deed, String... words)
            throws Exception {
        new CommandLine(deed).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(words);
        results.getBuffer().setLength(0);
        assertThat(deed.work(house, voice())).isZero();
    }

    private Voice voice() {
        return new Voice(new PrintWriter(results, true), new PrintWriter(new StringWriter()));
    }

    /// The rows of a bench's table, without its head.
    private List<String> rows() {
        return results.toString().lines().filter(line -> line.startsWith("| ")).skip(1).toList();
    }
}
