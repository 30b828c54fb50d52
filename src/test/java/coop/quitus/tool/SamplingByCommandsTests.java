package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Sha256;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The draw by commands (AUD-01): announced and drawn in a house, verified from two files alone.
@RoomTest
class SamplingByCommandsTests {

    private static final String SEED = "un cerf, deux biches, trois faons";

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired ConfigurableApplicationContext house;
    @TempDir Path folder;

    private final StringWriter results = new StringWriter();

    @AfterEach
    void the_world_goes_back_to_its_day() {
        clock.backToTheStory();
    }

    /// In the house that is open already, so that the test opens no other.
    private JsonNode told(Deed deed, String... words) throws Exception {
        var parsed = new CommandLine(deed).setCaseInsensitiveEnumValuesAllowed(true);
        parsed.parseArgs(words);
        results.getBuffer().setLength(0);
        var voice = new Voice(new PrintWriter(results), new PrintWriter(new StringWriter()));
        assertThat(deed.work(house, voice)).isZero();
        return JsonMapper.shared().readTree(results.toString());
    }

    private int verified(String... words) {
        results.getBuffer().setLength(0);
        return Quitus.commandLine().setOut(new PrintWriter(results, true)).execute(words);
    }

    @Test
    void a_draw_is_made_and_verified_and_a_changed_line_is_named() throws Exception {
        for (int i = 0; i < 11; i++) {
            var _ = world.school("53");
        }
        JsonNode said =
                told(
                        new SampleCommand.Announce(),
                        "--association",
                        "53",
                        "--year",
                        "2025",
                        "--seed-digest",
                        Sha256.of(SEED),
                        "--format",
                        "json");
        assertThat(said.get("to_draw").asInt()).isEqualTo(2);
        clock.moveTo(LocalDate.of(2026, 11, 20));
        JsonNode drawn =
                told(
                        new SampleCommand.Draw(),
                        "--association",
                        "53",
                        "--year",
                        "2025",
                        "--seed",
                        SEED,
                        "--out",
                        folder.toString(),
                        "--format",
                        "json");
        assertThat(drawn.get("drawn").size()).isEqualTo(2);
        assertThat(drawn.get("population_digest")).isEqualTo(said.get("population_digest"));
        verify(said.get("population_digest").asString());
    }

    private void verify(String digest) throws IOException {
        Path list = folder.resolve("liste-53-2025.csv");
        Path result = folder.resolve("resultat-53-2025.csv");
        String[] words = {
            "sample",
            "verify",
            "--population",
            list.toString(),
            "--seed",
            SEED,
            "--result",
            result.toString(),
            "--digest",
            digest
        };
        assertThat(verified(words)).isZero();
        assertThat(results.toString()).contains("bien celui de cette liste");
        String text = Files.readString(result);
        Files.writeString(result, text.replace("HASARD", "RISQUE"));
        assertThat(verified(words)).isEqualTo(1);
        assertThat(results.toString()).contains("Résultat, ligne 3", "Résultat, ligne 4");
        Files.writeString(result, text);
        Files.writeString(list, Files.readString(list).replaceFirst(";0;;", ";7;;"));
        assertThat(verified(words)).isEqualTo(1);
        assertThat(results.toString()).contains("ce n'est pas celle qui a été annoncée", "changée");
    }
}
