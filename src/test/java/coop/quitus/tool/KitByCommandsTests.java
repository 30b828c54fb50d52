package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.world.RoomTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Kits from the command line: a file is checked without any database.
@RoomTest
class KitByCommandsTests {

    private static final Path GARDEN = Path.of("src/main/resources/kits/jardinons-a-l-ecole.yaml");

    @TempDir Path folder;

    @Autowired ConfigurableApplicationContext house;

    private record Said(int code, String out, String err) {}

    private static Said run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine line =
                Quitus.commandLine()
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true));
        return new Said(line.execute(words), out.toString(), err.toString());
    }

    @Test
    void a_right_file_ends_with_zero_and_a_wrong_one_says_its_lines() throws IOException {
        assertThat(run("kit", "check", GARDEN.toString()))
                .satisfies(said -> assertThat(said.code()).as("%s", said).isZero())
                .satisfies(
                        said -> assertThat(said.out()).contains("jardinons-a-l-ecole, version 1"));
        Path wrong = folder.resolve("jardin.yaml");
        String file = Files.readString(GARDEN);
        Files.writeString(wrong, file.replace("apres: semer\n", "apres: semmer\n"));
        int line = file.lines().toList().indexOf("    apres: semer") + 1;
        Said said = run("kit", "check", wrong.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("Ligne " + line + " : l'étape « carnet » vient après « semmer »")
                .contains("Vouliez-vous dire « semer » ?");
        Said json = run("kit", "check", wrong.toString(), "--format", "json");
        JsonNode told = JsonMapper.shared().readTree(json.out());
        assertThat(json.code()).isEqualTo(1);
        assertThat(told.get("ok").asBoolean()).isFalse();
        assertThat(told.get("findings").get(0).get("line").asInt()).isEqualTo(line);
        assertThat(run("kit", "check", folder.resolve("rien.yaml").toString()).err())
                .contains("n'existe pas");
    }

    @Test
    void the_list_names_the_national_kits() {
        var out = new StringWriter();
        var voice = new Voice(new PrintWriter(out, true), new PrintWriter(out, true));
        var list = new KitCommand.Shelf();
        new CommandLine(list)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs("--association", "42", "--format", "json");
        assertThat(list.work(house, voice)).isZero();
        List<String> kits =
                out.toString()
                        .lines()
                        .map(line -> JsonMapper.shared().readTree(line).get("kit").asString())
                        .toList();
        assertThat(kits).contains("etamine", "thea", "ecoles-fleuries", "jardinons-a-l-ecole");
    }
}
