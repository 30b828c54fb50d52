package coop.quitus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The nation in figures is what its books and affiliations say at that moment.
@RoomTest
class ReadingTheNationTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired NationalFigures figures;
    @Autowired Ledger ledger;
    @Autowired World world;
    @Autowired MockMvcTester site;

    @Test
    void an_entry_is_in_the_figures_as_soon_as_it_is_in_the_books() {
        Cooperative school = world.school("71");
        Figures.Row before = row(school);
        assertThat(
                        ledger.post(
                                school.id(),
                                World.received(
                                        LocalDate.of(2025, 10, 1),
                                        "Kermesse",
                                        Till.BANK,
                                        "PRD_ACTIVITY",
                                        "12.34"),
                                World.MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        Figures.Row after = row(school);
        assertThat(after.productsCents() - before.productsCents()).isEqualTo(1234);
        assertThat(after.chargesCents()).isEqualTo(before.chargesCents());
        assertThat(after.cooperatives()).isEqualTo(before.cooperatives());
        assertThat(before.cooperatives()).isPositive();
    }

    @Test
    void a_report_that_has_not_come_is_late_from_the_first_of_october() {
        Cooperative school = world.school("71");
        // The world's clock stands in September 2026: nothing of 2025 is late yet.
        assertThat(row(school).late()).isZero();
        Figures longAgo = figures.of(new SchoolYear(2024));
        assertThat(longAgo.total(Figures.Row::late))
                .isEqualTo(
                        longAgo.total(Figures.Row::cooperatives)
                                - longAgo.total(Figures.Row::sent));
    }

    private Figures.Row row(Cooperative school) {
        return figures.of(YEAR).rows().stream()
                .filter(row -> row.association() == school.association().value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_map_draws_each_departement_once_and_says_its_figure() throws Exception {
        Cooperative school = world.school("71");
        Document page =
                page("/federation/chiffres/2025?carte=produits", Role.NATIONAL_OFFICE, school);
        assertThat(page.select("figure.france path")).hasSize(101);
        assertThat(page.select("figure.france path title").eachText())
                .doesNotHaveDuplicates()
                .anyMatch(title -> title.startsWith("OCCE de la Mayenne : "));
        assertThat(page.select("caption").eachText())
                .contains("Par association départementale", "D'une année à l'autre");
        assertThat(page.select(".departments tbody tr")).hasSize(101);
    }

    @Test
    void anyone_reads_the_public_figures_and_no_department_of_fewer_than_five() throws Exception {
        world.school("90");
        MvcTestResult answer = site.get().uri("/chiffres/2025").exchange();
        assertThat(answer).hasStatusOk();
        Document page = Jsoup.parse(text(answer));
        assertThat(page.expectFirst("tr:contains(Belfort) td").text()).isEqualTo("moins de 5");
        assertThat(page.text()).doesNotContain("En retard");
        String data = text(site.get().uri("/chiffres/2025/donnees.csv").exchange());
        assertThat(data.lines()).contains("90;OCCE du Territoire de Belfort;;;").hasSize(102);
    }

    @Test
    void the_inner_figures_are_for_the_national_office_alone() {
        Cooperative school = world.school("71");
        assertThat(
                        site.get()
                                .uri("/federation/chiffres/2025")
                                .cookie(world.session(Role.MANDATE_HOLDER, school)))
                .hasStatus(403);
        assertThat(site.get().uri("/federation/chiffres/2025")).hasStatus(303);
    }

    private Document page(String path, Role role, Cooperative school) throws Exception {
        MvcTestResult answer = site.get().uri(path).cookie(world.session(role, school)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
