package coop.quitus.oversight;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A school, who holds its mandate, and its association's office that looks after it.
abstract class OverseenSchool {

    static final SchoolYear YEAR = GoldenYear.YEAR;

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Ledger ledger;
    @Autowired MockMvcTester site;

    Cooperative school;
    AssociationId association;
    Person office;
    Person holder;
    Cookie staff;
    Cookie mandated;
    String cockpit;
    String books;

    /// An association that no other test looks at.
    abstract String department();

    @BeforeEach
    void a_school_and_its_office() {
        school = world.school(department());
        association = school.association();
        office = world.someone(Role.ASSOCIATION_STAFF, school);
        holder = world.someone(Role.MANDATE_HOLDER, school);
        staff = world.session(office);
        mandated = world.session(holder);
        cockpit = "/associations/" + association + "/suivi/" + YEAR;
        books = "/cooperatives/" + school.id() + "/exercices/" + YEAR;
    }

    @AfterEach
    void back_to_the_story() {
        clock.backToTheStory();
    }

    Entry spent(Cooperative by, String amount) {
        GoldenYear.value(
                ledger.post(
                        by.id(),
                        World.received(
                                LocalDate.of(2026, 5, 2),
                                "Vente de plants",
                                Till.CASH,
                                "PRD_ACTIVITY",
                                "900,00"),
                        MME_ROUX));
        return GoldenYear.value(
                ledger.post(
                        by.id(),
                        World.paid(
                                LocalDate.of(2026, 5, 3),
                                "Terreau",
                                Till.CASH,
                                "CHG_ACTIVITY",
                                amount),
                        MME_ROUX));
    }

    Document page(String path, Cookie who) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(who).exchange();
        assertThat(result).as(path).hasStatusOk();
        return read(result);
    }

    static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    MvcTestResult opened(String path, Cookie who) {
        return site.get().uri(path).cookie(who).exchange();
    }

    MvcTestResult send(String path, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
