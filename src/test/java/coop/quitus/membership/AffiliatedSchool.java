package coop.quitus.membership;

import static coop.quitus.world.GoldenYear.value;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school with two classes, its mandate holder and its association, in the September of 2026.
abstract class AffiliatedSchool {

    static final SchoolYear YEAR = new SchoolYear(2026);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Affiliations affiliations;
    @Autowired Campaigns campaigns;

    Cooperative school;
    Person holder;
    Person office;

    @BeforeEach
    void a_school_and_its_association() {
        school = world.school("48");
        holder = world.someone(Role.MANDATE_HOLDER, school);
        office = world.someone(Role.ASSOCIATION_STAFF, school);
    }

    @AfterEach
    void back_to_the_story() {
        clock.backToTheStory();
    }

    void open() {
        value(campaigns.open(school.association(), YEAR, "Bonne rentrée.", office.acting()));
    }

    /// 62 pupils and 3 adults, as in the golden year.
    static Declaration sixtyFive() {
        return said(40, 2, 22, 1);
    }

    static Declaration said(int ce2, int itsAdults, int cm2, int theirs) {
        return new Declaration(
                List.of(
                        new ClassCount("CE2", "CE2", ce2, itsAdults),
                        new ClassCount("CM2", "CM2 d'Inès et Théo", cm2, theirs)),
                List.of(),
                false,
                Money.ZERO);
    }

    Affiliation count(Declaration said) {
        return value(affiliations.count(school.id(), YEAR, said, holder.acting()));
    }

    Outcome<Affiliation, AffiliationFinding> declare(Money seen, boolean pledged, Person by) {
        return affiliations.declare(school.id(), YEAR, seen, pledged, by.acting());
    }

    Affiliation declared() {
        open();
        Affiliation counted = count(sixtyFive());
        return value(declare(counted.bill().due(), true, holder));
    }

    static List<String> kinds(Outcome<?, AffiliationFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<?, AffiliationFinding> _ -> List.of();
            case Outcome.Refused<?, AffiliationFinding>(var findings) ->
                    findings.stream().map(one -> one.getClass().getSimpleName()).toList();
        };
    }
}
