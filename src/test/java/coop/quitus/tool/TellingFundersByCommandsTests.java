package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.database.DataDirectory;
import coop.quitus.database.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a funder is told, by commands, from the golden year (SUB-01, SUB-05).
class TellingFundersByCommandsTests extends ByCommands {

    private static final String OURS = " --cooperative " + UAI;
    private static final String JARDIN = OURS + " --subsidy MAIRIE-JARDIN";

    @Test
    void the_mayor_sees_what_his_300_euros_became() throws Exception {
        Path data = folder.resolve("data");
        try (EmbeddedPostgres open = EmbeddedPostgres.start(new DataDirectory(data))) {
            assertThat(open.port()).isPositive();
            keep(data);
            JsonNode before = report(data);
            String file = "subsidy create --code MAIRIE-JARDIN --funder Mairie --purpose Jardin";
            done(line(data, file + " --amount 300.00 --instalment R03" + OURS));
            done(line(data, "subsidy charge D02 D03 D06" + JARDIN));
            done(line(data, "report subsidy --year 2025 --format json" + JARDIN + out("j")));
            JsonNode told = JsonMapper.shared().readTree(Files.readString(folder.resolve("j")));
            expected()
                    .get("subsidies")
                    .get("MAIRIE-JARDIN")
                    .properties()
                    .forEach(row -> assertThat(told.get(row.getKey())).isEqualTo(row.getValue()));
            assertThat(report(data)).as("the register changes no figure").isEqualTo(before);
            Said twice = line(data, "subsidy charge D02=90,00" + JARDIN);
            assertThat(twice.code()).isEqualTo(1);
            assertThat(twice.err()).contains("D02 coûte 86,40", "SUB-05");
            done(line(data, "report subsidy --year 2025 --format pdf" + JARDIN + out("a.pdf")));
            done(line(data, "report subsidy --year 2025 --format pdf" + JARDIN + out("b.pdf")));
            assertThat(folder.resolve("a.pdf")).hasSameBinaryContentAs(folder.resolve("b.pdf"));
            String verify = "document verify " + folder.resolve("a.pdf");
            Said current = line(data, verify);
            done(current);
            assertThat(current.out()).contains("École Jean-Macé", "intact et à jour");
            inThreeSheets(data);
            done(line(data, "subsidy charge D07=10,00" + JARDIN));
            Said old = line(data, verify + " --format json");
            assertThat(old.code()).isEqualTo(1);
            assertThat(old.out()).contains("\"current\":false", "MAIRIE-JARDIN/2025");
        }
    }

    private void inThreeSheets(Path data) throws Exception {
        String report = "report subsidy --year 2025 --vouchers" + JARDIN + " --format ";
        done(line(data, report + "cerfa" + out("cerfa.pdf")));
        done(line(data, "document verify " + folder.resolve("cerfa.pdf")));
        assertThat(line(data, report + "json" + out("x")).err())
                .contains("ne tiennent pas dans un fichier JSON");
        Path plain = Files.writeString(folder.resolve("c.pdf"), "rien");
        assertThat(line(data, "document verify " + plain).err()).contains("aucune signature");
    }

    private String out(String name) {
        return " --out " + folder.resolve(name);
    }

    private static void done(Said said) {
        assertThat(said.code()).as("%s", said).isZero();
    }
}
