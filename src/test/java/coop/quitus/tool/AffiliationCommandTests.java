package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.federation.Cooperative;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an affiliation costs, from the command line: the golden year and the insurer's examples, to
/// the cent.
@RoomTest
class AffiliationCommandTests {

    @TempDir Path folder;

    @Autowired World world;
    @Autowired ConfigurableApplicationContext house;

    private Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school("84");
    }

    private String said(Deed deed, String... arguments) throws Exception {
        new CommandLine(deed).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        var out = new StringWriter();
        assertThat(deed.work(house, new Voice(new PrintWriter(out), new PrintWriter(out))))
                .isZero();
        return out.toString();
    }

    private JsonNode computed(int year, String... more) throws Exception {
        var arguments = new String[6 + more.length];
        arguments[0] = "--cooperative";
        arguments[1] = school.number();
        arguments[2] = "--year";
        arguments[3] = String.valueOf(year);
        arguments[4] = "--format";
        arguments[5] = "json";
        System.arraycopy(more, 0, arguments, 6, more.length);
        return JsonMapper.shared().readTree(said(new AffiliationCommand.Compute(), arguments));
    }

    @Test
    void the_golden_year_is_133_25_and_16_25() throws Exception {
        JsonNode golden = computed(2025, "--pupils", "62", "--adults", "3");
        assertThat(golden.get("members").asInt()).isEqualTo(65);
        assertThat(golden.get("fee_cents").asLong()).isEqualTo(13_325);
        assertThat(golden.get("insurance_cents").asLong()).isEqualTo(1_625);
        assertThat(golden.get("goods_cents").asLong()).isZero();
        assertThat(golden.get("due_cents").asLong()).isEqualTo(14_950);
        assertThat(golden.get("lines").size()).isEqualTo(3);
    }

    @Test
    void the_insurers_examples_are_answered_from_options_and_from_a_file() throws Exception {
        Path file = folder.resolve("biens.csv");
        Files.writeString(file, "Ordinateur;2001;1000,00\nAppareil;2005;1 000\nSono;2008;400\n\n");
        JsonNode aged =
                computed(
                        2010,
                        "--adults",
                        "1",
                        "--goods",
                        file.toString(),
                        "--good",
                        "Imprimante;2009;300");
        assertThat(aged.get("goods").valueStream().map(good -> good.get("worth_cents").asLong()))
                .containsExactlyInAnyOrder(20_000L, 50_000L, 32_000L, 27_000L);
        assertThat(
                        computed(2010, "--adults", "1", "--good", "Chapiteau;2010;5000")
                                .get("goods_cents")
                                .asLong())
                .isEqualTo(2_064);
    }

    @Test
    void what_is_no_good_and_nobody_to_look_after_is_refused() {
        assertThatThrownBy(() -> computed(2025, "--good", "Vélo;hier;100"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("n'est pas un bien");
        assertThatThrownBy(() -> computed(2025, "--pupils", "62", "--adults", "0"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("AFF-01");
    }

    @Test
    void a_list_says_where_each_stands() throws Exception {
        assertThat(
                        said(
                                new AffiliationCommand.Listing(),
                                "--association",
                                "84",
                                "--year",
                                "2026",
                                "--format",
                                "json"))
                .contains("\"cooperative\":\"" + school.number() + "\"", "\"state\":\"none\"");
    }
}
