package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Commands run one after the other on a data directory, as someone types them.
abstract class ByCommands {

    static final Path GOLDEN = Path.of("src/test/resources/golden/jean-mace-2025-2026");
    static final String UAI = "0420001Y";

    @TempDir Path folder;

    record Said(int code, String out, String err) {}

    Said run(Path data, Object... words) {
        var arguments = new ArrayList<String>();
        for (Object word : words) {
            arguments.add(word.toString());
        }
        arguments.addAll(List.of("--data", data.toString()));
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine line =
                Quitus.commandLine()
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true));
        int code = line.execute(arguments.toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    /// The same, from one line as in the README; a word holds no space.
    Said line(Path data, String line) {
        return run(data, (Object[]) line.split(" ", -1));
    }

    void done(Path data, Object... words) {
        Said said = run(data, words);
        assertThat(said.code()).as("%s", said).isZero();
    }

    void keep(Path data) {
        done(
                data,
                "cooperative",
                "create",
                "--association",
                "42",
                "--uai",
                UAI,
                "--name",
                "École Jean-Macé",
                "--class",
                "CE2");
        done(
                data,
                "import",
                "cahier",
                "--cooperative",
                UAI,
                "--year",
                "2025",
                GOLDEN.resolve("cahier.csv"));
        done(data, "import", "statement", "--cooperative", UAI, GOLDEN.resolve("releve.ofx"));
        Said reconciled =
                run(
                        data,
                        "reconcile",
                        "--cooperative",
                        UAI,
                        "--year",
                        "2025",
                        "--accept-certain",
                        "--format",
                        "json");
        assertThat(reconciled.out()).contains("\"unexplained_cents\":0", "\"cheque\":\"9670034\"");
    }

    /// The report, as far as the golden year tells it.
    JsonNode report(Path data) throws IOException {
        Path file = folder.resolve("crf.json");
        done(
                data,
                "report",
                "crf",
                "--cooperative",
                UAI,
                "--year",
                "2025",
                "--format",
                "json",
                "--out",
                file);
        var report = (ObjectNode) JsonMapper.builder().build().readTree(file);
        var kept = JsonMapper.builder().build().createObjectNode();
        for (String key : expected().propertyNames()) {
            kept.set(key, report.get(key));
        }
        return kept;
    }

    static JsonNode expected() throws IOException {
        return JsonMapper.builder().build().readTree(GOLDEN.resolve("expected.json"));
    }
}
