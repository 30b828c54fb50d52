package coop.quitus.activity;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Tenancy;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a year was, told in two minutes, over what the house knows.
@RoomTest
class TellingAYearTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final Actor M_LEROY =
            new Actor(UUID.fromString("00000000-0000-7000-8000-000000000002"), "M. Leroy");

    private static final Map<String, String> TWO_MINUTES =
            Map.of(
                    "council", "12",
                    "bureau", "oui",
                    "register", "non",
                    "decisions", "oui",
                    "decisions.example", "Les CM2 ont voté l'achat des plants.",
                    "projects.1.title", "Le jardin",
                    "presentation", "PREVUE",
                    "presentation.on", "15/10/2026");

    @Autowired World world;
    @Autowired ActivityReports reports;
    @Autowired Seals seals;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;

    private Cooperative school;

    @BeforeEach
    void a_school_of_which_nobody_told_anything() {
        school = world.school();
    }

    private Outcome<ActivitySheet, ActivityFinding> keep(
            int version, Map<String, String> answers, Actor by) {
        return reports.keep(school.id(), YEAR, version, answers, by);
    }

    private ActivitySheet kept(int version, Map<String, String> answers) {
        return ((Outcome.Done<ActivitySheet, ActivityFinding>) keep(version, answers, MME_ROUX))
                .value();
    }

    private List<ActivityFinding> refused(int version, Map<String, String> answers, Actor by) {
        return ((Outcome.Refused<ActivitySheet, ActivityFinding>) keep(version, answers, by))
                .findings();
    }

    private static Map<String, String> with(String key, String answer) {
        var answers = new HashMap<>(TWO_MINUTES);
        answers.put(key, answer);
        return answers;
    }

    @Test
    void eight_answers_make_it_complete_and_one_less_does_not() {
        assertThat(reports.of(school.id(), YEAR).complete()).isFalse();
        assertThat(kept(0, with("register", "")).missing())
                .extracting(ActivityQuestion::key)
                .containsExactly("register");
        assertThat(reports.of(school.id(), YEAR).missing())
                .containsExactly("Le registre des décisions est-il tenu ?");
        kept(1, Map.of("register", "non"));
        assertThat(reports.of(school.id(), YEAR).complete()).isTrue();
    }

    @Test
    void an_example_is_asked_only_of_who_decided_and_a_year_without_project_says_so() {
        assertThat(kept(0, with("decisions.example", "")).missing())
                .extracting(ActivityQuestion::key)
                .containsExactly("decisions.example");
        assertThat(kept(1, Map.of("decisions", "non")).missing()).isEmpty();
        assertThat(kept(2, Map.of("projects.1.title", "")).missing())
                .extracting(ActivityQuestion::key)
                .containsExactly("projects");
        assertThat(kept(3, Map.of("projects.none", "oui")).missing()).isEmpty();
    }

    @Test
    void what_lasts_is_proposed_again_the_next_year() {
        kept(0, Map.of("frequency", "SEMAINE", "tools", "L'agenda", "wishes", "Du temps"));
        ActivitySheet next = reports.sheet(school.id(), YEAR.next());
        assertThat(next.answer("frequency").from()).isEqualTo("d'après l'année dernière");
        assertThat(next.value("tools")).isEqualTo("L'agenda");
        assertThat(next.value("wishes")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # question          , typed       , kept
                    council             , 9999        , 9999
                    council             , 10000       , NotANumber
                    council             , une dizaine , NotANumber
                    presentation.on     , 2025-09-01  , 2025-09-01
                    presentation.on     , 31/08/2025  , OutsideTheYear
                    presentation.on     , 31/12/2026  , 2026-12-31
                    presentation.on     , 01/01/2027  , OutsideTheYear
                    presentation.on     , demain      , NotADay
                    bureau              , oui         , oui
                    bureau              , peut-être   , NotAChoice
                    frequency           , chaque mois , MOIS
                    """)
    void an_answer_is_read_as_people_type_it(String question, String typed, String expected) {
        String got =
                switch (keep(0, Map.of(question, typed), MME_ROUX)) {
                    case Outcome.Done<ActivitySheet, ActivityFinding>(ActivitySheet sheet, _) ->
                            sheet.value(question);
                    case Outcome.Refused<ActivitySheet, ActivityFinding>(var findings) -> {
                        assertThat(findings.getFirst().field()).isEqualTo(question);
                        yield findings.getFirst().getClass().getSimpleName();
                    }
                };
        assertThat(got).isEqualTo(expected);
    }

    @Test
    void all_that_cannot_be_kept_is_said_at_once_and_nothing_is_written() {
        assertThat(
                        refused(
                                0,
                                Map.of(
                                        "council", "12",
                                        "wishes", "a".repeat(501),
                                        "projects.1.classes", "CE2",
                                        "projects.2.title", "Le chœur",
                                        "projects.2.pupils", "tous",
                                        "projects.2.cost", "cher"),
                                MME_ROUX))
                .containsExactlyInAnyOrder(
                        new ActivityFinding.TooLong("wishes", 500),
                        new ActivityFinding.ProjectWithoutTitle("projects.1.title"),
                        new ActivityFinding.NotANumber("projects.2.pupils", "tous"),
                        new ActivityFinding.NotASum("projects.2.cost", "cher"));
        assertThat(reports.history(school.id(), YEAR)).isEmpty();
        assertThat(kept(0, Map.of("wishes", "a".repeat(500))).value("wishes")).hasSize(500);
    }

    @Test
    void a_project_taken_out_leaves_no_hole() {
        kept(0, Map.of("projects.1.title", "Le chœur", "projects.2.title", "Le jardin"));
        assertThat(
                        kept(1, Map.of("projects.1.title", "", "projects.2.title", "Le jardin"))
                                .projects())
                .extracting(ActivityProject::title)
                .containsExactly("Le jardin");
        assertThat(kept(2, Map.of("projects.1.title", "", "projects.2.title", "")).projects())
                .isEmpty();
    }

    @Test
    void two_people_answer_at_once_and_only_the_same_question_is_said() {
        kept(0, Map.of("council", "12"));
        assertThat(keep(0, Map.of("bureau", "oui"), M_LEROY)).isInstanceOf(Outcome.Done.class);
        assertThat(refused(0, Map.of("council", "14", "delegates", "6"), M_LEROY))
                .singleElement()
                .isInstanceOfSatisfying(
                        ActivityFinding.SomeoneAnswered.class,
                        faster -> {
                            assertThat(faster.by()).isEqualTo("Mme Roux");
                            assertThat(faster.titles())
                                    .containsExactly(
                                            "Combien de conseils de coopérative dans l'année ?");
                        });
        // The same answer from both is no quarrel.
        assertThat(keep(0, Map.of("council", "12"), M_LEROY)).isInstanceOf(Outcome.Done.class);
        ActivitySheet now = reports.sheet(school.id(), YEAR);
        assertThat(now.value("council") + now.value("bureau") + now.value("delegates"))
                .isEqualTo("12oui");
    }

    @Test
    void each_version_stays_with_who_wrote_what() {
        kept(0, Map.of("council", "12"));
        kept(1, Map.of("council", "13", "bureau", "oui"));
        assertThat(reports.history(school.id(), YEAR))
                .extracting(ActivityVersion::number, one -> one.questions().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 2),
                        org.assertj.core.groups.Tuple.tuple(1, 1));
        assertThatThrownBy(() ->
                        tenancy.within(
                                school.id(),
                                () ->
                                        sql.sql(
                                                        """
                                                        UPDATE activity.answer SET answer = '99'
                                                         WHERE cooperative_id = :cooperative
                                                        """)
                                                .param("cooperative", school.id().value())
                                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_base_refuses_a_version_that_follows_none() {
        assertThatThrownBy(() ->
                        tenancy.within(
                                school.id(),
                                () ->
                                        sql.sql(
                                                        """
                                                        INSERT INTO activity.version
                                                            (cooperative_id, association_id, school_year, version,
                                                             recorded_at, recorded_by_id, recorded_by)
                                                        VALUES (:cooperative, :association, 2025, 2, now(), :by, 'x')
                                                        """)
                                                .param("cooperative", school.id().value())
                                                .param("association", school.association().value())
                                                .param("by", MME_ROUX.person())
                                                .update()))
                .rootCause()
                .hasMessageContaining("follows none");
    }

    private byte[] written(ActivityReports.Dress dress) throws IOException {
        var out = new ByteArrayOutputStream();
        reports.write(school.id(), YEAR, dress, out, MME_ROUX);
        return out.toByteArray();
    }

    @Test
    void the_digest_says_whether_the_answers_are_the_same() {
        kept(0, TWO_MINUTES);
        String before = reports.of(school.id(), YEAR).digest();
        kept(1, Map.of("council", "13"));
        assertThat(reports.of(school.id(), YEAR).digest()).isNotEqualTo(before).hasSize(64);
        kept(2, Map.of("council", "12"));
        assertThat(reports.of(school.id(), YEAR).digest()).isEqualTo(before);
    }

    @Test
    void the_paper_is_sealed_is_the_same_to_the_byte_and_grows_old_with_an_answer()
            throws IOException {
        kept(0, TWO_MINUTES);
        byte[] paper = written(ActivityReports.Dress.PDF);
        assertThat(paper).isEqualTo(written(ActivityReports.Dress.PDF));
        assertThat(seals.read(paper)).satisfies(is(true));
        kept(1, Map.of("council", "13"));
        assertThat(seals.read(paper)).satisfies(is(false));
    }

    private static Consumer<SealReading> is(boolean current) {
        return reading ->
                assertThat(reading)
                        .isInstanceOfSatisfying(
                                SealReading.Ours.class,
                                ours -> assertThat(ours.paper().current()).isEqualTo(current));
    }

    @Test
    void programs_read_each_answer_by_its_key() throws IOException {
        kept(0, with("presentation.on", LocalDate.of(2026, 10, 15).toString()));
        String json = new String(written(ActivityReports.Dress.JSON), StandardCharsets.UTF_8);
        assertThat(json)
                .contains(
                        "\"council\" : \"12\"",
                        "\"title\" : \"Le jardin\"",
                        "\"presentation.on\" : \"2026-10-15\"",
                        "\"classes\" : \"d'après la page Classes\"",
                        "\"complete\" : true");
    }
}
