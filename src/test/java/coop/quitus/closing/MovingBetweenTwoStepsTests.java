package coop.quitus.closing;

import static coop.quitus.world.GoldenYear.YEAR;
import static coop.quitus.world.GoldenYear.value;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.Affiliations;
import coop.quitus.membership.Bill;
import coop.quitus.membership.Campaigns;
import coop.quitus.membership.ClassCount;
import coop.quitus.membership.Declaration;
import coop.quitus.restructuring.NewRestructuring;
import coop.quitus.restructuring.NewRestructuring.NewPlace;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructurings;
import coop.quitus.statistics.Figures;
import coop.quitus.statistics.NationalFigures;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A school that goes from one association to another between two steps of a year stands once in
/// the nation (RST-05).
class MovingBetweenTwoStepsTests extends ClosingSchool {

    private static final String FROM = "77";
    private static final String TO = "78";

    @Autowired Places places;
    @Autowired Restructurings restructurings;
    @Autowired Affiliations affiliations;
    @Autowired Campaigns campaigns;
    @Autowired NationalFigures figures;

    private Person officer;

    @BeforeEach
    void a_school_of_its_own() {
        school = world.school(FROM);
        officer = world.someone(Role.ASSOCIATION_OFFICER, school);
    }

    @Test
    void a_report_sent_from_one_and_accepted_in_the_other_is_sent_once() {
        long sent = counted(YEAR, Figures.Row::sent);
        submitted();
        assertThat(counted(YEAR, Figures.Row::sent)).isEqualTo(sent + 1);
        move();
        value(closings.accept(school.id(), YEAR, THE_ASSOCIATION));
        assertThat(counted(YEAR, Figures.Row::sent)).isEqualTo(sent + 1);
    }

    @Test
    void an_affiliation_declared_in_one_and_validated_in_the_other_is_declared_once() {
        SchoolYear next = YEAR.next();
        long declared = counted(next, Figures.Row::affiliated);
        long pupils = counted(next, Figures.Row::pupils);
        Person holder = world.someone(Role.MANDATE_HOLDER, school);
        value(campaigns.open(school.association(), next, "Bonne rentrée.", officer.acting()));
        var said =
                new Declaration(
                        List.of(new ClassCount("CE2", "CE2", 24, 1)), List.of(), false, Money.ZERO);
        Bill bill = value(affiliations.count(school.id(), next, said, holder.acting())).bill();
        value(affiliations.declare(school.id(), next, bill.due(), true, holder.acting()));
        move();
        value(affiliations.validate(school.id(), next, THE_ASSOCIATION));
        assertThat(counted(next, Figures.Row::affiliated)).isEqualTo(declared + 1);
        assertThat(counted(next, Figures.Row::pupils)).isEqualTo(pupils + 24);
    }

    private void move() {
        Association there = places.associationOf(TO).orElseThrow();
        var asked =
                new NewRestructuring(
                        Restructuring.Kind.MOVE,
                        YEAR.next().firstDay(),
                        "La carte scolaire change",
                        List.of(school.id()),
                        List.of(),
                        new NewPlace(there.id(), school.uai(), school.name()));
        Restructuring one =
                value(restructurings.decide(school.association(), asked, officer.acting()));
        value(restructurings.finish(school.association(), one.id(), officer.acting()));
        assertThat(places.cooperative(school.id()).orElseThrow().association())
                .isEqualTo(there.id());
    }

    /// In the two associations together.
    private long counted(SchoolYear year, ToLongFunction<Figures.Row> figure) {
        return figures.of(year).rows().stream()
                .filter(row -> List.of(FROM, TO).contains(row.department()))
                .mapToLong(figure)
                .sum();
    }
}
