package coop.quitus.training;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.kernel.Outcome;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Cases that go from school to school, tools that are found by their words, days in calendars.
@RoomTest
class LendingAndSharingTests extends TrainingSchool {

    @Autowired TravellingCases cases;
    @Autowired Tools tools;
    @Autowired Calendars calendars;
    @Autowired Server server;

    private TravellingCase jardin() {
        return value(
                cases.add(
                        association,
                        new TravellingCase(UUID.randomUUID(), "Jardin", "10 plantoirs", 14),
                        MME_ROUX));
    }

    private Outcome<CaseLoan, TrainingFinding> book(
            Cooperative school, TravellingCase asked, int from, int until) {
        return cases.book(
                school.id(),
                UUID.randomUUID(),
                asked.id(),
                LocalDate.of(2026, 10, from),
                LocalDate.of(2026, 10, until),
                MME_ROUX);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # from, until, finding
                    1     , 4    , ''
                    1     , 5    , Taken
                    9     , 12   , Taken
                    10    , 23   , ''
                    10    , 24   , TooManyDays
                    12    , 11   , EndsBeforeItStarts
                    """)
    void a_case_is_promised_to_one_school_at_a_time(int from, int until, String finding) {
        TravellingCase jardin = jardin();
        value(book(school, jardin, 5, 9));
        assertThat(kind(book(another(), jardin, from, until))).isEqualTo(finding);
    }

    @Test
    void a_case_goes_out_is_late_and_comes_back_with_words_on_its_state() {
        TravellingCase jardin = jardin();
        CaseLoan loan = value(book(school, jardin, 5, 9));
        assertThat(kind(cases.takeBack(association, loan.id(), "", MME_ROUX)))
                .isEqualTo("AnotherState");
        clock.moveTo(LocalDate.of(2026, 10, 5));
        value(cases.handOut(association, loan.id(), "complète", MME_ROUX));
        assertThat(kind(cases.cancel(school.id(), loan.id(), MME_ROUX))).isEqualTo("AnotherState");
        clock.moveTo(LocalDate.of(2026, 10, 12));
        assertThat(cases.loans(association))
                .filteredOn(one -> one.id().equals(loan.id()))
                .allSatisfy(late -> assertThat(late.lateOn(LocalDate.of(2026, 10, 12))).isTrue());
        assertThat(kind(book(another(), jardin, 12, 14))).isEqualTo("Taken");
        CaseLoan back =
                value(cases.takeBack(association, loan.id(), "un plantoir manque", MME_ROUX));
        assertThat(back.backWords()).isEqualTo("un plantoir manque");
        assertThat(kind(book(another(), jardin, 12, 14))).isEmpty();
    }

    @Test
    void the_database_keeps_two_bookings_apart_too() throws SQLException {
        TravellingCase jardin = jardin();
        CaseLoan first = value(book(school, jardin, 5, 9));
        CaseLoan second = value(book(school, jardin, 12, 14));
        try (var owner = TestDatabases.asOwner(server);
                var sql =
                        owner.prepareStatement(
                                "UPDATE training.loan SET begins_on = ? WHERE id = ?")) {
            sql.setObject(1, first.until());
            sql.setObject(2, second.id());
            assertThatThrownBy(sql::executeUpdate).hasMessageContaining("one_borrower_at_a_time");
        }
    }

    private Tool share(String title, String summary, String cycle) {
        return value(
                tools.share(
                        new Tool(
                                UUID.randomUUID(),
                                association,
                                title,
                                summary,
                                "https://exemple.fr/fiche",
                                "",
                                List.of(cycle),
                                "CITOYENNETE"),
                        null,
                        "",
                        MME_ROUX));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # words           , found
                    conseil           , true
                    conseils          , true
                    élèves            , true
                    eleve             , true
                    délégués          , true
                    compost           , false
                    conseil -délégués , false
                    """)
    void a_tool_is_found_by_its_french_words_with_or_without_accents(String words, boolean found) {
        Tool tool =
                share(
                        "Animer un conseil",
                        "Une fiche pour les délégués de classe : l'élève président et son rôle.",
                        "3");
        assertThat(
                        tools.search(association, words, "", "").stream()
                                .anyMatch(hit -> hit.tool().equals(tool)))
                .isEqualTo(found);
        value(tools.withdraw(association, tool.id(), MME_ROUX));
    }

    @Test
    void the_words_looked_for_are_marked_and_titles_weigh_more() {
        Tool titled = share("Composter à l'école", "Une séance.", "2");
        Tool summed = share("Le jardin", "Où mettre le compost & les feuilles <mortes> ?", "2");
        List<Tool.Hit> hits = tools.search(association, "compost", "2", "CITOYENNETE");
        assertThat(hits).extracting(Tool.Hit::tool).containsExactly(titled, summed);
        assertThat(hits.getLast().pieces())
                .filteredOn(Tool.Piece::marked)
                .extracting(Tool.Piece::text)
                .containsExactly("compost");
        assertThat(
                        hits.getLast().pieces().stream()
                                .map(Tool.Piece::text)
                                .collect(Collectors.joining()))
                .isEqualTo(summed.summary());
        assertThat(tools.search(association, "compost", "1", "")).isEmpty();
        assertThat(kind(tools.withdraw(null, titled.id(), MME_ROUX))).isEqualTo("NoSuchThing");
    }

    @Test
    void a_calendar_is_read_at_its_secret_address_until_a_new_one_is_made() {
        Training training = training(false);
        TrainingSession session = session(training, 3);
        Person teacher = someone();
        enrol(teacher, session);
        value(book(school, jardin(), 5, 9));
        String secret = calendars.renew(teacher.acting());
        String feed = calendars.personal(secret).orElseThrow();
        assertThat(feed)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART:20261007T120000Z\r\n", "DTEND:20261007T150000Z\r\n")
                .contains("LOCATION:Le Puy\\, salle 3\r\n")
                .contains("DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261010\r\n");
        assertThat(feed.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(75));
        assertThat(feed.replace("\r\n ", "")).contains("SUMMARY:Formation : " + training.title());
        assertThat(calendars.ofAssociation(association).replace("\r\n ", ""))
                .contains(training.title())
                .doesNotContain("Malle");

        calendars.renew(teacher.acting());
        assertThat(calendars.personal(secret)).isEmpty();
    }
}
