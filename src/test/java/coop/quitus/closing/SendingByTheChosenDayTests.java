package coop.quitus.closing;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Deadlines;
import coop.quitus.identity.Role;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.risk.RiskSeen;
import coop.quitus.risk.RiskSign;
import coop.quitus.risk.Risks;
import coop.quitus.statistics.Figures;
import coop.quitus.statistics.NationalFigures;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A report is awaited on the day its association chose, wherever the day is shown or judged.
@RoomTest
class SendingByTheChosenDayTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final LocalDate CHOSEN = LocalDate.of(2026, 10, 15);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired CalendarOfAssociation calendar;
    @Autowired Ledger ledger;
    @Autowired Closings closings;
    @Autowired Risks risks;
    @Autowired NationalFigures figures;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private AssociationId association;

    @BeforeEach
    void the_association_waits_longer() {
        school = world.school();
        association = school.association();
        Deadlines usual = Deadlines.usual(YEAR.next());
        value(
                calendar.choose(
                        association,
                        YEAR.next(),
                        new Deadlines(usual.affiliation(), CHOSEN, usual.payment()),
                        "Les écoles de montagne",
                        MME_ROUX));
    }

    @AfterEach
    void back() {
        clock.backToTheStory();
        value(calendar.follow(association, YEAR.next(), "Comme partout", MME_ROUX));
    }

    @Test
    void the_closing_and_the_pages_show_it() throws Exception {
        var gift = received(LocalDate.of(2026, 6, 2), "Familles", Till.BANK, "PRD_FAMILY", "80");
        value(ledger.post(school.id(), gift, MME_ROUX));
        assertThat(closings.of(school.id(), YEAR).due()).isEqualTo(CHOSEN);
        String here = "/cooperatives/" + school.id() + "/exercices/2025/cloture";
        assertThat(shown(here, Role.TREASURER)).contains("15 octobre 2026");
        String all = "/associations/" + association + "/clotures?annee=2025";
        assertThat(shown(all, Role.ASSOCIATION_OFFICER)).contains("15 octobre 2026");
    }

    private String shown(String path, Role role) throws Exception {
        var answer = site.get().uri(path).cookie(world.session(role, school)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString()).text();
    }

    @Test
    void no_one_is_late_before_the_evening_of_that_day() {
        var gift = received(LocalDate.of(2026, 6, 2), "Familles", Till.BANK, "PRD_FAMILY", "80");
        value(ledger.post(school.id(), gift, MME_ROUX));
        clock.moveTo(CHOSEN);
        assertThat(late()).isEmpty();
        assertThat(ofTheNation().late()).isZero();
        clock.moveTo(CHOSEN.plusDays(1));
        assertThat(late()).containsExactly(new RiskSeen.Late(YEAR, CHOSEN, null));
        assertThat(ofTheNation().late()).isPositive();
    }

    private List<RiskSeen> late() {
        return risks.of(school.id(), YEAR).stream()
                .map(RiskSign::seen)
                .filter(RiskSeen.Late.class::isInstance)
                .toList();
    }

    private Figures.Row ofTheNation() {
        return figures.of(YEAR).rows().stream()
                .filter(row -> row.association() == association.value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void all_associations_at_once_say_the_same_as_each_alone() {
        var due = calendar.reportsDue(YEAR);
        assertThat(due).hasSizeGreaterThan(100).containsEntry(association, CHOSEN);
        AssociationId other = world.elsewhere().association();
        assertThat(due).containsEntry(other, calendar.reportDue(other, YEAR));
        assertThat(calendar.reportDue(other, YEAR)).isEqualTo(LocalDate.of(2026, 9, 30));
    }
}
