package coop.quitus.assembly;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.job.Jobs;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/// An association of four cooperatives, three of which have a mandate holder. Its département is
/// the test's own: nobody else founds a school there.
abstract class CalledAssociation {

    static final LocalDate THE_DAY = LocalDate.of(2027, 2, 3);
    static final SchoolYear YEAR = new SchoolYear(2025);
    static final Statutes HALF = new Statutes(Share.HALF, Share.NONE, Majority.SIMPLE, 15, 15, 1);

    @Autowired World world;
    @Autowired WorldClock clock;
    @Autowired Meetings meetings;
    @Autowired Jobs jobs;

    @SuppressWarnings("NullAway.Init")
    List<Cooperative> schools;

    @SuppressWarnings("NullAway.Init")
    AssociationId association;

    @AfterEach
    void back_to_the_story() {
        clock.backToTheStory();
    }

    void founded(String department) {
        schools = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            schools.add(world.school(department));
        }
        schools.subList(0, 3).forEach(one -> world.someone(Role.MANDATE_HOLDER, one));
        association = schools.getFirst().association();
    }

    Meeting announced(Statutes statutes, Theme... themes) {
        return value(
                meetings.announce(
                        association,
                        new NewMeeting(
                                UUID.randomUUID(),
                                MeetingKind.ORDINARY,
                                YEAR,
                                THE_DAY,
                                LocalTime.of(18, 0),
                                "Maison des associations",
                                statutes,
                                List.of(themes),
                                List.of()),
                        MME_ROUX));
    }

    /// On its day, the notices sent.
    UUID convoked(Statutes statutes, Theme... themes) {
        UUID meeting = announced(statutes, themes).id();
        jobs.await(value(meetings.convoke(association, meeting, MME_ROUX)));
        clock.moveTo(THE_DAY);
        return meeting;
    }

    Meeting come(UUID meeting, Integer... which) {
        return value(meetings.attend(association, meeting, these(which), MME_ROUX));
    }

    Set<CooperativeId> these(Integer... which) {
        return List.of(which).stream().map(this::id).collect(Collectors.toSet());
    }

    CooperativeId id(int school) {
        return schools.get(school).id();
    }

    static Vote counted(int inFavour, int against, int abstained) {
        return new Vote(0, "L'assemblée approuve.", 0, inFavour, against, abstained, false);
    }

    Outcome<Meeting, AssemblyFinding> vote(UUID meeting, int position, Vote counted) {
        return meetings.vote(association, meeting, position, counted, MME_ROUX);
    }

    static List<String> refused(Outcome<?, AssemblyFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<?, AssemblyFinding> _ -> List.of();
            case Outcome.Refused<?, AssemblyFinding>(var findings) ->
                    findings.stream().map(one -> one.getClass().getSimpleName()).toList();
        };
    }
}
