package coop.quitus.dues;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.Shown.page;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Drafts;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The same money in two books: proposed on both sides, posted by each, and known to be the same.
@RoomTest
class MeetingOnBothSidesTests extends PayingSchool {

    @Autowired MockMvcTester site;
    @Autowired GoldenYear golden;
    @Autowired Books books;
    @Autowired Drafts drafts;
    @Autowired Ledger ledger;

    @Override
    String department() {
        return "70";
    }

    private MvcTestResult send(String path, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /// Opens a proposed entry as its treasurer does, and notes it without changing a word.
    private void note(String draft, Cookie who) throws UnsupportedEncodingException {
        Element form = page(site, draft, who).expectFirst("form[action*=/nouvelle/]");
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name]:not([type=radio]):not([type=file]), input[type=radio][checked]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select")
                .forEach(field ->
                        fields.put(field.attr("name"), field.select("option[selected]").val()));
        form.select("textarea").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("sur", "oui");
        assertThat(send(form.attr("action"), who, fields)).as(fields.toString()).hasStatus(303);
    }

    @Test
    void the_golden_year_is_recognised_by_its_words_fee_insurance_and_aid() {
        golden.bringTheBook(school);
        assertThat(published(school, GoldenYear.YEAR))
                .containsExactly(
                        "FEE 13325 2025-10-02 school",
                        "INSURANCE 1625 2025-10-02 school",
                        "AID 8000 2026-07-10 school");
    }

    @Test
    void a_fee_that_was_undone_counts_for_nothing() {
        golden.bringTheBook(school);
        Entry paid = books.byPiece(school.id(), GoldenYear.YEAR, "D01").orElseThrow();
        value(
                ledger.reverse(
                        school.id(),
                        paid.id(),
                        LocalDate.of(2026, 8, 30),
                        "Chèque perdu",
                        holder.acting()));
        assertThat(published(school, GoldenYear.YEAR))
                .contains("FEE 13325 2025-10-02 school", "FEE -13325 2026-08-30 school");
    }

    @Test
    void a_cheque_is_announced_proposed_on_both_sides_posted_by_each_and_meets()
            throws UnsupportedEncodingException {
        Cookie mandate = world.session(holder);
        Cookie staff = world.session(office);
        String here = "/cooperatives/" + school.id() + "/adhesion/2026/paiement";
        String there = "/associations/" + association + "/cotisations/2026";
        assertThat(send(here, mandate, Map.of("moyen", "CHEQUE"))).hasStatus(422);
        Map<String, String> cheque =
                Map.of("moyen", "CHEQUE", "cheque", "1234567", "jour", "2026-09-09");
        assertThat(send(here, mandate, cheque)).hasStatus(303);
        note(page(site, here, mandate).select("a[href*=/brouillons/]").attr("href"), mandate);
        assertThat(page(site, here, mandate).text()).contains("Le paiement est écrit : D01");
        assertThat(published(school, YEAR))
                .containsExactly("FEE 13325 2026-09-09 school", "INSURANCE 1625 2026-09-09 school");

        assertThat(page(site, there, staff).text()).contains("annoncée par chèque n° 1234567");
        noteAtHeadquarters(there, staff);
        assertThat(published(school, YEAR))
                .containsExactly(
                        "FEE 13325 2026-09-09 school headquarters",
                        "INSURANCE 1625 2026-09-09 school headquarters");
        assertThat(takings.standings(association, YEAR))
                .filteredOn(one -> one.cooperative().equals(school.id()))
                .allMatch(DuesStanding::paid)
                .allMatch(DuesStanding::meets)
                .hasSize(1);
        assertThat(page(site, there, staff).text()).contains("des deux côtés");
    }

    /// The office says that the cheque came, twice by mistake; the treasurer of the headquarters
    /// notes the entry that is proposed.
    private void noteAtHeadquarters(String there, Cookie staff)
            throws UnsupportedEncodingException {
        String key = page(site, there, staff).select("input[name=cle]").val();
        Map<String, String> money =
                Map.of(
                        "cle", key,
                        "cooperative", school.id().toString(),
                        "objet", "AFFILIATION",
                        "moyen", "CHEQUE",
                        "montant", "149,50",
                        "jour", "2026-09-10");
        assertThat(send(there + "/recus", staff, money)).hasStatus(303);
        assertThat(send(there + "/recus", staff, money)).as("a second touch").hasStatus(303);
        Person treasurer = world.stranger("Trésorerie du siège");
        world.give(treasurer, Role.TREASURER, headquarters);
        String book = "/cooperatives/" + headquarters.id() + "/exercices/2026/cahier";
        note(book + "/brouillons/" + key, world.session(treasurer));
    }

    @Test
    void money_that_came_is_noted_up_to_what_is_due_and_fills_the_fee_first() {
        assertThat(
                        kind(
                                takings.note(
                                        association,
                                        came("149.51", Settlement.Purpose.AFFILIATION),
                                        office.acting())))
                .isEqualTo("MoreThanIsDue");
        Settlement first =
                value(
                        takings.note(
                                association,
                                came("140.00", Settlement.Purpose.AFFILIATION),
                                office.acting()));
        assertThat(first.fee()).isEqualTo(euros("133.25"));
        assertThat(first.insurance()).isEqualTo(euros("6.75"));
        Settlement rest =
                value(
                        takings.note(
                                association,
                                came("9.50", Settlement.Purpose.AFFILIATION),
                                office.acting()));
        assertThat(rest.insurance()).isEqualTo(euros("9.50"));
        assertThat(
                        kind(
                                takings.note(
                                        association,
                                        came("0.01", Settlement.Purpose.AFFILIATION),
                                        office.acting())))
                .isEqualTo("MoreThanIsDue");
        assertThat(
                        kind(
                                takings.note(
                                        association,
                                        came("-80.00", Settlement.Purpose.AID),
                                        office.acting())))
                .isEqualTo("NotAnAmount");
    }

    @Test
    void an_aid_and_an_advance_are_proposed_to_both_and_known_before_anyone_posts() {
        Settlement aid =
                value(
                        takings.note(
                                association,
                                came("80.00", Settlement.Purpose.AID),
                                office.acting()));
        value(
                takings.note(
                        association, came("200.00", Settlement.Purpose.ADVANCE), office.acting()));
        value(
                takings.note(
                        association, came("-50.00", Settlement.Purpose.ADVANCE), office.acting()));
        assertThat(published(school, YEAR))
                .containsExactly(
                        "ADVANCE -5000 2026-09-10",
                        "ADVANCE 20000 2026-09-10",
                        "AID 8000 2026-09-10");
        assertThat(drafts.find(school.id(), aid.entryKey()).orElseThrow().fields())
                .containsEntry("intention", "recette")
                .containsEntry("compte", "PRD_SUBS_OTHER")
                .containsEntry("montant", "80,00");
        assertThat(drafts.find(headquarters.id(), aid.id()).orElseThrow().fields())
                .containsEntry("intention", "depense")
                .containsEntry("compte", "CHG_HQ_AID");
    }

    @Test
    void strangers_find_nothing_and_nobody_notes_money_of_another_association() {
        var elsewhere = world.elsewhere();
        Person otherOffice = world.someone(Role.ASSOCIATION_STAFF, elsewhere);
        Cookie stranger = world.session(Role.MANDATE_HOLDER, elsewhere);
        Cookie other = world.session(otherOffice);
        Cookie mandate = world.session(holder);
        String here = "/cooperatives/" + school.id() + "/adhesion/2026/paiement";
        String there = "/associations/" + association + "/cotisations/2026";
        for (Cookie who : new Cookie[] {stranger, other}) {
            assertThat(site.get().uri(here).cookie(who).exchange()).hasStatus(404);
            assertThat(site.get().uri(there).cookie(who).exchange()).hasStatus(404);
            assertThat(send(here, who, Map.of("moyen", "TRANSFER"))).hasStatus(404);
            assertThat(send(here + "/mandat", who, Map.of())).hasStatus(404);
            assertThat(send(there + "/recus", who, Map.of())).hasStatus(404);
            assertThat(send(there + "/prelevements", who, Map.of())).hasStatus(404);
        }
        assertThat(send(there + "/recus", mandate, Map.of())).hasStatus(404);
        assertThat(send(here, world.session(office), Map.of("moyen", "TRANSFER"))).hasStatus(403);
        assertThat(
                        kind(
                                takings.note(
                                        elsewhere.association(),
                                        came("10.00", Settlement.Purpose.AID),
                                        otherOffice.acting())))
                .isEqualTo("NoSuchThing");
    }
}
