package coop.quitus.federation;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class PlacingCooperativesTests {

    private static final Actor BY = Actor.operator("essai");

    @Autowired World world;
    @Autowired Places places;
    @Autowired Founding founding;
    @Autowired Policies policies;
    @Autowired BankAccounts accounts;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    01  | OCCE de l'Ain
                    2A  | OCCE de la Corse-du-Sud
                    27  | OCCE de l'Eure
                    42  | OCCE de la Loire
                    69  | OCCE du Rhône
                    75  | OCCE de Paris
                    88  | OCCE des Vosges
                    974 | OCCE de La Réunion
                    """)
    void an_association_is_named_as_people_say_it(String department, String name) {
        assertThat(places.associationOf(department).orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void there_are_101_associations_each_with_its_headquarters() {
        assertThat(places.associations()).hasSize(101);
        for (Association association : places.associations()) {
            assertThat(places.cooperativesOf(association.id()))
                    .filteredOn(Cooperative::headquarters)
                    .singleElement()
                    .satisfies(one ->
                            assertThat(one.number()).isEqualTo(association.department() + "-0000"))
                    .satisfies(one -> assertThat(one.uai()).isEmpty());
        }
    }

    @Test
    void a_school_is_refused_for_every_reason_at_once() {
        var asked =
                new NewCooperative(
                        places.associationOf("42").orElseThrow().id(),
                        "0420001X",
                        " ",
                        List.of(new ClassUnit("?", "")),
                        Optional.empty());
        var refused = (Outcome.Refused<?, PlaceFinding>) founding.found(asked, BY);
        assertThat(refused.findings())
                .containsExactly(
                        new PlaceFinding.NotAUai("0420001X", "0420001Y"),
                        new PlaceFinding.NoName(),
                        new PlaceFinding.NotAClassCode("?"));
        assertThat(PlaceSentences.of(refused.findings().getFirst()).onOneLine())
                .isEqualTo(
                        "« 0420001X » n'est pas un UAI : on attendait 0420001Y. L'UAI a sept chiffres"
                                + " et une lettre ; il est sur tous les papiers de l'école. (règle"
                                + " IDN-01)");
    }

    @Test
    void the_bank_s_files_are_recognised_by_any_way_of_writing_the_account() {
        Cooperative school = world.school();
        assertThat(
                        accounts.entrust(
                                school.id(), "BRED", "", "FR76 1444 5004 0008 0012 3456 757", BY))
                .isInstanceOf(Outcome.Done.class);
        assertThat(accounts.knownAs(school.id(), "FR7614445004000800123456757")).isPresent();
        assertThat(accounts.knownAs(school.id(), "08001234567")).isPresent();
        assertThat(accounts.knownAs(school.id(), "14445 00400 08001234567 57")).isPresent();
        assertThat(accounts.knownAs(school.id(), "08001234568")).isEmpty();
        assertThat(accounts.knownAs(world.school().id(), "08001234567")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FR7614445004000800123456758 | un chiffre faux
                    FR76                        | trop court
                    ?!                          | pas un compte
                    """)
    void an_account_whose_key_is_wrong_is_refused(String number, String why) {
        assertThat(accounts.entrust(world.school().id(), "BRED", "", number, BY))
                .as(why)
                .isEqualTo(Outcome.refused(new PlaceFinding.NotAnAccount(number)));
    }

    @Test
    void an_association_s_choices_hold_until_it_chooses_again() {
        var loire = places.associationOf("42").orElseThrow().id();
        var chosen =
                new Policy(
                        60, 12, World.euros("200"), 45, World.euros("150"), World.euros("80"), 25);
        assertThat(policies.choose(loire, new SchoolYear(2030), chosen, "", BY))
                .isEqualTo(Outcome.done(chosen));
        assertThat(policies.of(loire, new SchoolYear(2029))).isEqualTo(Policy.DEFAULT);
        assertThat(policies.of(loire, new SchoolYear(2032))).isEqualTo(chosen);
    }
}
