package coop.quitus.activity.internal;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.activity.ActivityAnswer;
import coop.quitus.activity.ActivityFinding;
import coop.quitus.activity.ActivityProject;
import coop.quitus.activity.ActivityReports;
import coop.quitus.activity.ActivitySheet;
import coop.quitus.activity.ActivitySource;
import coop.quitus.activity.ActivitySource.Known;
import coop.quitus.database.Tenancy;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// What rooms above know is proposed, and followed until someone says otherwise.
@RoomTest
class HearingTheHouseTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired Places places;
    @Autowired Tenancy tenancy;
    @Autowired AnswerBook book;
    @Autowired Seals seals;

    private Cooperative school;
    private ActivityReports reports;
    private List<Known> said = List.of();

    @BeforeEach
    void a_room_above_that_tells_what_it_knows() {
        school = world.school();
        ActivitySource above = (CooperativeId _, SchoolYear _) -> said;
        var sources =
                new StaticListableBeanFactory(Map.of("above", above))
                        .getBeanProvider(ActivitySource.class);
        reports = new Telling(tenancy, places, book, new Knowing(places, sources), seals);
    }

    private ActivitySheet sheet() {
        return reports.sheet(school.id(), YEAR);
    }

    private ActivitySheet kept(int version, Map<String, String> answers) {
        return ((Outcome.Done<ActivitySheet, ActivityFinding>)
                        reports.keep(school.id(), YEAR, version, answers, MME_ROUX))
                .value();
    }

    @Test
    void the_first_that_can_be_read_is_proposed_and_the_rest_is_not_heard() {
        said =
                List.of(
                        new Known("council", "beaucoup", "d'après la rumeur"),
                        new Known("council", "9", "d'après les conseils"),
                        new Known("council", "10", "d'ailleurs"),
                        new Known("rien", "du tout", "d'ailleurs"));
        assertThat(sheet().answer("council"))
                .isEqualTo(new ActivityAnswer("9", "d'après les conseils", ""));
        assertThat(sheet().value("classes")).isEqualTo("CE2, CM2 d'Inès et Théo");
        assertThat(sheet().version()).isZero();
    }

    @Test
    void sent_back_untouched_it_is_not_written_and_goes_on_following_the_house() {
        said =
                List.of(
                        new Known("council", "9", "d'après les conseils"),
                        new Known("projects", "Le potager\nLe chœur", "d'après le cahier"),
                        new Known("projects", "Le potager", "d'après les subventions"));
        assertThat(sheet().projects())
                .extracting(ActivityProject::title, ActivityProject::from)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Le potager", "d'après le cahier"),
                        org.assertj.core.groups.Tuple.tuple("Le chœur", "d'après le cahier"));
        Map<String, String> untouched =
                Map.of(
                        "council", "9",
                        "projects.1.title", "Le potager",
                        "projects.2.title", "Le chœur",
                        "bureau", "");
        assertThat(kept(0, untouched).version()).isZero();
        said = List.of(new Known("council", "10", "d'après les conseils"));
        assertThat(sheet().value("council")).isEqualTo("10");
    }

    @Test
    void one_touch_says_otherwise_and_the_house_still_says_what_it_knows() {
        said =
                List.of(
                        new Known("council", "10", "d'après les conseils"),
                        new Known("projects", "Le potager", "d'après le cahier"));
        ActivitySheet changed =
                kept(0, Map.of("council", "11", "projects.1.title", "Le jardin des CE2"));
        assertThat(changed.answer("council"))
                .isEqualTo(new ActivityAnswer("11", "", "10, d'après les conseils"));
        assertThat(changed.projects())
                .extracting(ActivityProject::title)
                .containsExactly("Le jardin des CE2");
        assertThat(kept(1, Map.of("council", "")).missing())
                .extracting(one -> one.key())
                .contains("council");
    }
}
