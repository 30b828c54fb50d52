package coop.quitus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The map in `docs/architecture.md` is the one the code draws; `bin/docs` writes it again.
class MapTests {

    private static final Path PLACE = Path.of("docs/architecture.md");
    private static final String OPENS = "<!-- map: written by bin/docs -->\n";
    private static final String CLOSES = "<!-- end of map -->";

    @Test
    void the_map_is_the_one_the_code_draws() throws IOException {
        String text = House.read(PLACE);
        int from = text.indexOf(OPENS) + OPENS.length();
        int to = text.indexOf(CLOSES);
        String drawn = RoomMap.draw(RoomMap.arrows(House.modules()));
        if (House.writing()) {
            Files.writeString(PLACE, text.substring(0, from) + drawn + text.substring(to));
        } else {
            assertThat(text.substring(from, to)).as("run bin/docs").isEqualTo(drawn);
        }
    }

    @Test
    void a_room_stands_one_storey_above_the_highest_it_sees() {
        Map<String, Set<String>> arrows =
                Map.of(
                        "kernel",
                        Set.of(),
                        "ui",
                        Set.of("kernel"),
                        "ledger",
                        Set.of("kernel", "ui"));
        assertThat(RoomMap.storey("kernel", arrows)).isZero();
        assertThat(RoomMap.storey("ledger", arrows)).isEqualTo(2);
        assertThat(RoomMap.draw(arrows).lines().skip(2))
                .containsExactly(
                        "| 2 | `ledger` | Comptabilité | ui, kernel |",
                        "| 1 | `ui` | Interface | kernel |",
                        "| 0 | `kernel` | Noyau | nobody |");
    }
}
