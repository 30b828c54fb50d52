package coop.quitus.assembly.internal;

import coop.quitus.assembly.AssemblyFinding;
import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.Meetings;
import coop.quitus.assembly.NewMeeting;
import coop.quitus.assembly.Vote;
import coop.quitus.assembly.Voter;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Holds the general meetings of associations.
@Component
final class Convening implements Meetings {

    private final Tenancy tenancy;
    private final Places places;
    private final Roll roll;
    private final MeetingTable table;
    private final VoterTable voters;
    private final MinutesTable minutes;
    private final MeetingPapers papers;
    private final ApprovedFigures figures;
    private final Jobs jobs;
    private final Clock clock;

    Convening(
            Tenancy tenancy,
            Places places,
            Roll roll,
            MeetingTable table,
            VoterTable voters,
            MinutesTable minutes,
            MeetingPapers papers,
            ApprovedFigures figures,
            Jobs jobs,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.roll = roll;
        this.table = table;
        this.voters = voters;
        this.minutes = minutes;
        this.papers = papers;
        this.figures = figures;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public List<Meeting> of(AssociationId association) {
        CooperativeId where = places.headquarters(association).id();
        return tenancy.reading(where, () -> table.all(where));
    }

    @Override
    public Optional<Meeting> find(AssociationId association, UUID meeting) {
        CooperativeId where = places.headquarters(association).id();
        return tenancy.reading(where, () -> table.find(where, meeting));
    }

    @Override
    public Outcome<Meeting, AssemblyFinding> announce(
            AssociationId association, NewMeeting asked, Actor by) {
        List<AssemblyFinding> findings = MeetingChecks.announced(asked, roll.today());
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Meeting meeting = Meeting.first(asked);
        Cooperative where = places.headquarters(association);
        tenancy.within(where.id(), () -> table.announce(where, meeting, by));
        return Outcome.done(meeting);
    }

    @Override
    public Outcome<UUID, AssemblyFinding> convoke(
            AssociationId association, UUID meeting, Actor by) {
        List<Voter> called = roll.of(association);
        return deciding(
                association,
                meeting,
                known -> MeetingChecks.convoked(known, roll.today()),
                (where, known) -> {
                    voters.convoke(where, meeting, called, by);
                    return jobs.start(
                                    Mailing.NAME,
                                    "Convocation à l'" + lower(known.title()),
                                    Map.of("meeting", meeting.toString()),
                                    new Site.OfAssociation(association),
                                    by)
                            .id();
                });
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.FRANCE) + title.substring(1);
    }

    @Override
    public Outcome<Meeting, AssemblyFinding> callAgain(
            AssociationId association,
            UUID meeting,
            @Nullable LocalDate on,
            @Nullable LocalTime at,
            String place,
            Actor by) {
        return deciding(
                association,
                meeting,
                known -> MeetingChecks.calledAgain(known, on, at, place, roll.today()),
                (where, known) -> {
                    Meeting second =
                            known.again(
                                    Ids.next(clock),
                                    Objects.requireNonNull(on),
                                    Objects.requireNonNull(at),
                                    place);
                    table.announce(where, second, by);
                    return second;
                });
    }

    @Override
    public Outcome<Meeting, AssemblyFinding> entrust(
            AssociationId association,
            UUID meeting,
            CooperativeId giver,
            CooperativeId holder,
            Actor by) {
        return deciding(
                association,
                meeting,
                known -> MeetingChecks.entrusted(known, giver, holder),
                (where, known) -> {
                    voters.entrust(where, meeting, giver, holder, by);
                    return again(where, meeting);
                });
    }

    @Override
    public Outcome<Meeting, AssemblyFinding> attend(
            AssociationId association, UUID meeting, Set<CooperativeId> present, Actor by) {
        return deciding(
                association,
                meeting,
                known -> MeetingChecks.attended(known, present, roll.today()),
                (where, known) -> {
                    voters.attend(where.id(), meeting, present);
                    return again(where, meeting);
                });
    }

    @Override
    public Outcome<Meeting, AssemblyFinding> vote(
            AssociationId association, UUID meeting, int position, Vote counted, Actor by) {
        return deciding(
                association,
                meeting,
                known -> MeetingChecks.voted(known, position, counted, roll.today()),
                (where, known) -> {
                    Vote before = known.agenda().get(position - 1).vote();
                    var vote =
                            new Vote(
                                    before == null ? 1 : before.take() + 1,
                                    counted.words(),
                                    known.quorum().there(),
                                    counted.inFavour(),
                                    counted.against(),
                                    counted.abstained(),
                                    known.statutes()
                                            .majority()
                                            .adopts(counted.inFavour(), counted.against()));
                    table.vote(where, meeting, position, vote, known.statutes().majority(), by);
                    return again(where, meeting);
                });
    }

    @Override
    public Outcome<Meeting, AssemblyFinding> draw(
            AssociationId association, UUID meeting, String words, Actor by) {
        String said =
                find(association, meeting).map(one -> figures.of(association, one)).orElse("");
        return deciding(
                association,
                meeting,
                known -> MeetingChecks.drawn(known, words, roll.today()),
                (where, known) -> {
                    String digest = MeetingPapers.digest(known, words, said);
                    minutes.draw(where, meeting, words, said, digest, by);
                    return again(where, meeting);
                });
    }

    @Override
    public Outcome<Meeting, AssemblyFinding> sign(
            AssociationId association, UUID meeting, String office, Actor by) {
        Cooperative where = places.headquarters(association);
        return tenancy.within(
                where.id(),
                () -> {
                    Optional<Meeting> known = table.find(where.id(), meeting);
                    if (known.isEmpty() || known.get().minutes() == null) {
                        return Outcome.refused(new AssemblyFinding.NotClosed());
                    }
                    if (office.isEmpty() || office.length() > 80) {
                        return Outcome.refused(
                                new AssemblyFinding.Missing("fonction", "la fonction"));
                    }
                    int signed = known.get().minutes().signatures().size();
                    return signed < 2 && minutes.sign(where, meeting, signed + 1, office, by)
                            ? Outcome.done(again(where, meeting))
                            : Outcome.refused(new AssemblyFinding.AlreadySigned());
                });
    }

    private Meeting again(Cooperative where, UUID meeting) {
        return table.find(where.id(), meeting).orElseThrow();
    }

    private <T> Outcome<T, AssemblyFinding> deciding(
            AssociationId association,
            UUID meeting,
            Function<Meeting, List<AssemblyFinding>> checks,
            BiFunction<Cooperative, Meeting, T> deed) {
        Cooperative where = places.headquarters(association);
        return tenancy.within(
                where.id(),
                () -> {
                    Optional<Meeting> known = table.find(where.id(), meeting);
                    if (known.isEmpty()) {
                        return Outcome.refused(new AssemblyFinding.NoSuchMeeting());
                    }
                    List<AssemblyFinding> findings = checks.apply(known.get());
                    return findings.isEmpty()
                            ? Outcome.done(deed.apply(where, known.get()))
                            : Outcome.refused(findings);
                });
    }

    @Override
    public Optional<byte[]> notice(AssociationId association, UUID meeting, Actor by) {
        return find(association, meeting)
                .filter(known -> known.convokedAt() != null)
                .map(known -> papers.notice(association, known, by));
    }

    @Override
    public Optional<byte[]> sheet(AssociationId association, UUID meeting) {
        return find(association, meeting)
                .filter(known -> known.convokedAt() != null)
                .map(known -> papers.sheet(association, known));
    }

    @Override
    public Optional<byte[]> minutes(AssociationId association, UUID meeting, Actor by) {
        return find(association, meeting)
                .filter(known -> known.minutes() != null)
                .map(known -> papers.minutes(association, known, by));
    }
}
