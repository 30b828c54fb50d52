package coop.quitus.pupil;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.database.Tenancy;
import coop.quitus.database.TenantRows;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// RGPD-01: a year is erased one year after its 31 August, and a pupil at once when asked.
@RoomTest
class ForgettingChildrenTests {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final String RARE = "Zéphirelle";

    @Autowired World world;
    @Autowired ClassWorld classes;
    @Autowired Pupils pupils;
    @Autowired Erasures erasures;
    @Autowired TenantRows rows;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;
    @Autowired WorldClock clock;
    @Autowired MockMvcTester site;

    private Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
    }

    @AfterEach
    void the_same_evening() {
        clock.backToTheStory();
    }

    @Test
    void a_year_is_erased_one_year_after_its_end_and_leaves_a_proof() throws Exception {
        List<Pupil> children = classes.pupils(school, YEAR, "CM2", RARE, "Théo");
        classes.pupils(school, YEAR.next(), "CM2", "Inès");
        clock.moveTo(LocalDate.of(2028, 8, 31));
        assertThat(erasures.run(school.id(), MME_ROUX)).isEmpty();
        assertThat(tablesThatSay(RARE)).containsExactly("pupil.pupil");

        clock.moveTo(LocalDate.of(2028, 9, 1));
        assertThat(erasures.run(school.id(), MME_ROUX))
                .filteredOn(proof -> proof.room().equals("pupil"))
                .singleElement()
                .satisfies(proof -> {
                    assertThat(proof.year()).isEqualTo(YEAR);
                    assertThat(proof.rows()).isEqualTo(2);
                });
        assertThat(tablesThatSay(RARE)).isEmpty();
        assertThat(pupils.of(school.id(), YEAR.next(), "CM2")).hasSize(1);
        UUID erased = children.getFirst().id();
        assertThat(pupils.names(school.id(), List.of(erased))).containsEntry(erased, "un élève");
        assertThat(erasures.run(school.id(), MME_ROUX)).isEmpty();
        assertThat(
                        site.get()
                                .uri("/cooperatives/" + school.id() + "/effacements")
                                .cookie(world.session(Role.PARENT, school)))
                .bodyText()
                .contains("Les listes de classe", YEAR.inFrench(), "Mme Roux")
                .doesNotContain(RARE);
    }

    @Test
    void one_pupil_is_erased_at_once() {
        Pupil child = classes.pupils(school, YEAR, "CM2", RARE).getFirst();
        assertThat(erasures.erase(school.id(), child.id(), MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
        assertThat(tablesThatSay(RARE)).isEmpty();
        assertThat(erasures.erase(school.id(), child.id(), MME_ROUX))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void no_archive_carries_a_first_name() {
        assertThat(rows.tables()).contains("pupil.class_year").doesNotContain("pupil.pupil");
    }

    /// Every table of the house that this school may see, read whole.
    private List<String> tablesThatSay(String name) {
        return tenancy.reading(
                school.id(),
                () ->
                        sql
                                .sql(
                                        """
                                        SELECT relation.oid::regclass::text
                                          FROM pg_class relation
                                         WHERE relation.relkind = 'r' AND has_table_privilege(relation.oid, 'SELECT')
                                           AND relation.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                                        """)
                                .query(String.class)
                                .list()
                                .stream()
                                .filter(table ->
                                        sql.sql(
                                                                "SELECT count(*) FROM "
                                                                        + table
                                                                        + " kept WHERE kept::text LIKE :name")
                                                        .param("name", "%" + name + "%")
                                                        .query(Integer.class)
                                                        .single()
                                                > 0)
                                .toList());
    }
}
