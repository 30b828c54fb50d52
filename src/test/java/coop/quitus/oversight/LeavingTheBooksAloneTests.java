package coop.quitus.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.identity.Role;
import coop.quitus.ledger.Books;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// SUI-05: the association's team, and its auditor, write nothing into a cooperative's books, bank
/// or cash, through whichever door.
@RoomTest
class LeavingTheBooksAloneTests extends OverseenSchool {

    private static final Set<String> MONEY =
            Set.of("ledger", "treasury", "reconciliation", "cash", "cashbook", "subsidy");

    @Autowired Books ledgerBooks;

    @Override
    String department() {
        return "67";
    }

    /// Every door of the money rooms that changes something, with this school's numbers.
    private List<String> doors() throws IOException {
        String table;
        try (var file =
                Objects.requireNonNull(getClass().getResourceAsStream("/identity/rights.txt"))) {
            table = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        return Pattern.compile("(?m)^# (\\w+)$\\n((?:(?!^# \\w+$)[^\\n]*\\n?)*)")
                .matcher(table)
                .results()
                .filter(room -> MONEY.contains(room.group(1)))
                .flatMap(room -> room.group(2).lines())
                .filter(line -> line.startsWith("POST") && line.contains("/cooperatives/{"))
                .map(line -> line.split("\\s+")[2])
                .map(path ->
                        path.replace("{cooperative}", school.id().toString())
                                .replace("{year}", YEAR.toString())
                                .replace("{piece}", "D01")
                                .replaceAll("\\{\\w+}", UUID.randomUUID().toString()))
                .toList();
    }

    @Test
    void no_door_of_the_books_the_bank_or_the_cash_opens_to_write() throws IOException {
        spent(school, "12,50");
        String before = ledgerBooks.fingerprint(school.id(), YEAR);
        Cookie officer = world.session(Role.ASSOCIATION_OFFICER, school);
        Cookie auditor = world.session(Role.AUDITOR, school);
        List<String> doors = doors();
        assertThat(doors)
                .hasSizeGreaterThan(30)
                .anyMatch(door -> door.endsWith("/contrepassation"));
        for (String door : doors) {
            for (Cookie who : List.of(staff, officer, auditor)) {
                assertThat(send(door, who, Map.of("motif", "Essai")).getResponse().getStatus())
                        .as(door)
                        .isIn(403, 404);
            }
        }
        assertThat(ledgerBooks.fingerprint(school.id(), YEAR)).isEqualTo(before);
    }
}
