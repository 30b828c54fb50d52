package coop.quitus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// One operation, several lines: each has its class, its subsidy and its project.
@RoomTest
class SplittingAnOperationTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired Books books;
    @Autowired MockMvcTester site;

    private BookSite pages;
    private Cooperative school;
    private String book;

    @BeforeEach
    void a_school_with_some_money() {
        school = world.school();
        pages = BookSite.of(site, school, world.session(Role.TREASURER, school));
        book = pages.book();
        assertThat(pages.send("recette", BookSite.received())).hasStatus(303);
    }

    @Test
    void each_part_has_its_class_its_subsidy_and_its_project_and_keeps_them_when_corrected()
            throws UnsupportedEncodingException {
        Map<String, String> form = BookSite.paid();
        form.putAll(
                Map.of(
                        "subvention", "MAIRIE-JARDIN",
                        "projet", "potager",
                        "part", "50,00",
                        "compte2", "CHG_OTHER",
                        "classe2", "CM2",
                        "subvention2", "-"));
        assertThat(pages.send("depense", form)).hasStatus(303);
        assertThat(parts("D01"))
                .containsExactly(
                        new Line(
                                new AccountKey("CHG_ACTIVITY"),
                                "CE2",
                                "MAIRIE-JARDIN",
                                "potager",
                                World.euros("50,00")),
                        new Line(
                                new AccountKey("CHG_OTHER"),
                                "CM2",
                                "",
                                "potager",
                                World.euros("36,40")));
        assertThat(pages.page(book + "/D01").text()).contains("projet potager", "classe CM2");

        Document correction = pages.page(book + "/D01/correction");
        Map<String, String> again = BookSite.form("motif", "mal daté");
        correction
                .select("form[action$=/correction] [name]")
                .forEach(field -> again.putIfAbsent(field.attr("name"), BookSite.value(field)));
        again.put("date", "2025-11-06");
        assertThat(pages.post(book + "/D01/correction", again)).hasStatus(303);
        assertThat(parts("D02")).isEqualTo(parts("D01"));
    }

    private List<Line> parts(String piece) {
        return books.byPiece(school.id(), YEAR, piece).orElseThrow().lines().stream()
                .filter(line -> !line.isTill())
                .toList();
    }

    @Test
    void a_code_too_long_is_refused_beside_its_field() throws UnsupportedEncodingException {
        Map<String, String> form = BookSite.paid();
        form.put("subvention", "M".repeat(41));
        var answer = pages.send("depense", form);
        assertThat(answer).hasStatus(422);
        assertThat(
                        BookSite.parsed(answer)
                                .select(".sentences li:has(a[href='#champ-subvention'])")
                                .text())
                .contains("40");
    }
}
