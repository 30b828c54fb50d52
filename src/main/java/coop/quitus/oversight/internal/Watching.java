package coop.quitus.oversight.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.federation.Policies;
import coop.quitus.job.Job;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.Cockpit;
import coop.quitus.oversight.Standing;
import coop.quitus.oversight.Stewardship;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Looks at all the cooperatives of an association, or at one, with the same eyes.
@Component
final class Watching implements Cockpit {

    private final Tenancy tenancy;
    private final Places places;
    private final Policies policies;
    private final CalendarOfAssociation calendar;
    private final Looking looking;
    private final StewardTable stewards;
    private final ObjectProvider<Jobs> jobs;
    private final Clock clock;

    Watching(
            Tenancy tenancy,
            Places places,
            Policies policies,
            CalendarOfAssociation calendar,
            Looking looking,
            StewardTable stewards,
            ObjectProvider<Jobs> jobs,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.policies = policies;
        this.calendar = calendar;
        this.looking = looking;
        this.stewards = stewards;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public List<Standing> of(AssociationId association, SchoolYear year) {
        return standings(
                association,
                year,
                places.cooperativesOf(association).stream()
                        .filter(one -> isASchools(one) && one.livesIn(year))
                        .toList(),
                true);
    }

    @Override
    public Optional<Standing> one(
            AssociationId association, SchoolYear year, CooperativeId cooperative) {
        return places.cooperative(cooperative)
                .filter(one -> one.association().equals(association) && isASchools(one))
                .flatMap(one ->
                        standings(association, year, List.of(one), false).stream().findFirst());
    }

    @Override
    public Job weigh(AssociationId association, SchoolYear year, Actor by) {
        return jobs.getObject()
                .start(
                        Weighing.NAME,
                        "Les signes de risque " + year.inFrench(),
                        Map.of("year", year.toString()),
                        new Site.OfAssociation(association),
                        by);
    }

    private static boolean isASchools(Cooperative one) {
        return !one.headquarters() && !one.practice();
    }

    private List<Standing> standings(
            AssociationId association, SchoolYear year, List<Cooperative> schools, boolean all) {
        Evening evening = evening(association, year);
        var look =
                new Looking.Look(
                        association,
                        year,
                        evening,
                        schools.stream().map(one -> one.id().value()).toArray(Long[]::new),
                        all);
        return tenancy.across(
                association,
                () -> {
                    var facts = new HashMap<Long, Facts>();
                    schools.forEach(one -> facts.put(one.id().value(), new Facts()));
                    looking.year(look, facts);
                    looking.books(look, facts);
                    looking.bank(look, facts);
                    looking.people(look, facts);
                    looking.talk(look, facts);
                    Map<Long, Stewardship> kept = stewards.across(association);
                    return Standing.inOrder(
                            schools.stream().map(one -> standing(one, facts, kept, evening)));
                });
    }

    private Evening evening(AssociationId association, SchoolYear year) {
        return new Evening(
                year,
                LocalDate.now(clock),
                policies.of(association, year).cashCeiling(),
                calendar.reportDue(association, year),
                calendar.of(association, year).affiliation());
    }

    private static Standing standing(
            Cooperative one, Map<Long, Facts> facts, Map<Long, Stewardship> kept, Evening evening) {
        Facts its = facts.getOrDefault(one.id().value(), new Facts());
        return new Standing(
                one.id(),
                one.number(),
                one.name(),
                one.uai(),
                kept.getOrDefault(one.id().value(), Stewardship.NOBODY),
                its.report,
                Lights.of(its, evening),
                its.reminded);
    }
}
