package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.database.DataDirectory;
import coop.quitus.database.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The closing from the command line: what it says to a program, and what it refuses.
class ClosingByCommandsTests extends ByCommands {

    private static final String YEAR = " --cooperative " + UAI + " --year 2025 --format json";

    @Test
    void status_names_each_of_the_eleven_and_submit_refuses_what_is_not_verified()
            throws Exception {
        Path data = folder.resolve("data");
        try (EmbeddedPostgres open = EmbeddedPostgres.start(new DataDirectory(data))) {
            assertThat(open.port()).isPositive();
            keep(data);
            Said status = line(data, "closing status" + YEAR);
            assertThat(status.code()).as("%s", status).isZero();
            JsonNode told = JsonMapper.shared().readTree(status.out());
            assertThat(told.get("state").asString()).isEqualTo("draft");
            assertThat(told.get("void").asBoolean()).isFalse();
            assertThat(told.get("due").asString()).isEqualTo("2026-09-30");
            assertThat(told.get("of").asInt()).isEqualTo(told.get("checks").size()).isEqualTo(11);
            JsonNode vouchers = told.get("checks").get(1);
            assertThat(vouchers.get("check").asString()).isEqualTo("vouchers");
            assertThat(vouchers.get("standing").asString()).isEqualTo("blocking");
            assertThat(vouchers.get("facts").toString()).contains("9 dépenses", "ACC-06");
            Said refused = line(data, "closing submit" + YEAR);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("en préparation", "CRF-02");
            asks(data);
        }
    }

    /// A question is answered on the way: for a program, for a person, for a whole département.
    private void asks(Path data) {
        Said told = run(data, "ask", "un livret A ?", "--cooperative", UAI, "--format", "json");
        assertThat(told.code()).as("%s", told).isZero();
        JsonNode reply = JsonMapper.shared().readTree(told.out()).get("replies").get(0);
        assertThat(reply.get("advice").get("verdict").asString()).isEqualTo("FORBIDDEN");
        assertThat(reply.get("advice").get("referenced_on").asString()).isEqualTo("2026-11-25");
        Said unknown = run(data, "ask", "un poney", "--association", "61");
        assertThat(unknown.out()).contains("Nous ne savons pas encore");
        assertThat(run(data, "ask", "un poney", "--association", "999").code()).isEqualTo(1);
    }
}
