package coop.quitus.assembly.internal;

import coop.quitus.assembly.AssemblyFinding;
import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.NewMeeting;
import coop.quitus.assembly.Quorum;
import coop.quitus.assembly.Statutes;
import coop.quitus.assembly.Vote;
import coop.quitus.assembly.Voter;
import coop.quitus.kernel.CooperativeId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is refused about general meetings; no clock, no database.
final class MeetingChecks {

    private MeetingChecks() {}

    static List<AssemblyFinding> announced(NewMeeting asked, LocalDate today) {
        Statutes statutes = asked.statutes();
        var found =
                new ArrayList<>(
                        placed(
                                asked.on(),
                                asked.at(),
                                asked.place(),
                                today.plusDays(statutes.noticeDays())));
        if (asked.themes().isEmpty() && asked.others().isEmpty()) {
            found.add(new AssemblyFinding.Missing("points", "l'ordre du jour"));
        }
        if (asked.themes().size() + asked.others().size() > 30) {
            found.add(new AssemblyFinding.OutOfBounds("autres", 30));
        }
        if (asked.others().stream().anyMatch(title -> title.length() > 200)) {
            found.add(new AssemblyFinding.OutOfBounds("autres", 200));
        }
        bounded(found, "delai", statutes.noticeDays(), 90);
        bounded(found, "ecart", statutes.betweenDays(), 90);
        bounded(found, "pouvoirs", statutes.proxies(), 50);
        return found;
    }

    private static void bounded(List<AssemblyFinding> found, String field, int value, int most) {
        if (value < 0 || value > most) {
            found.add(new AssemblyFinding.OutOfBounds(field, most));
        }
    }

    private static List<AssemblyFinding> placed(
            @Nullable LocalDate on, @Nullable LocalTime at, String place, LocalDate earliest) {
        var found = new ArrayList<AssemblyFinding>();
        if (on == null) {
            found.add(new AssemblyFinding.Missing("jour", "le jour"));
        } else if (on.isBefore(earliest)) {
            found.add(new AssemblyFinding.TooSoon(earliest));
        }
        if (at == null) {
            found.add(new AssemblyFinding.Missing("heure", "l'heure"));
        }
        if (place.isEmpty()) {
            found.add(new AssemblyFinding.Missing("lieu", "le lieu"));
        }
        if (place.length() > 160) {
            found.add(new AssemblyFinding.OutOfBounds("lieu", 160));
        }
        return found;
    }

    static List<AssemblyFinding> convoked(Meeting meeting, LocalDate today) {
        LocalDate earliest = today.plusDays(meeting.statutes().noticeDays());
        return meeting.convokedAt() != null
                ? List.of(new AssemblyFinding.AlreadyConvoked())
                : meeting.on().isBefore(earliest)
                        ? List.of(new AssemblyFinding.TooSoon(earliest))
                        : List.of();
    }

    static List<AssemblyFinding> calledAgain(
            Meeting meeting,
            @Nullable LocalDate on,
            @Nullable LocalTime at,
            String place,
            LocalDate today) {
        var found = new ArrayList<>(held(meeting, today));
        if (meeting.firstCall() != null || meeting.secondCall() != null) {
            found.add(new AssemblyFinding.CalledAgain());
        } else if (found.isEmpty() && meeting.quorum().reached()) {
            found.add(new AssemblyFinding.QuorumReached());
        }
        LocalDate after = meeting.on().plusDays(meeting.statutes().betweenDays());
        LocalDate told = today.plusDays(meeting.statutes().noticeDays());
        found.addAll(placed(on, at, place, after.isAfter(told) ? after : told));
        return found;
    }

    /// It is its day or later, the notice left, the minutes are not drawn.
    static List<AssemblyFinding> held(Meeting meeting, LocalDate today) {
        List<AssemblyFinding> found = open(meeting);
        return found.isEmpty() && today.isBefore(meeting.on())
                ? List.of(new AssemblyFinding.NotYet(meeting.on()))
                : found;
    }

    private static List<AssemblyFinding> open(Meeting meeting) {
        return meeting.convokedAt() == null
                ? List.of(new AssemblyFinding.NotConvoked())
                : meeting.minutes() == null ? List.of() : List.of(new AssemblyFinding.Closed());
    }

    static List<AssemblyFinding> entrusted(
            Meeting meeting, CooperativeId giver, CooperativeId holder) {
        Optional<Voter> from = voter(meeting, giver);
        Optional<Voter> to = voter(meeting, holder);
        var found = new ArrayList<>(open(meeting));
        if (from.isEmpty() || to.isEmpty() || giver.equals(holder)) {
            found.add(new AssemblyFinding.Missing("porteur", "les deux coopératives"));
            return found;
        }
        for (Voter one : List.of(from.get(), to.get())) {
            if (one.holder() == null) {
                found.add(new AssemblyFinding.NoHolder(one.school()));
            }
        }
        if (from.get().proxy() != null || carried(meeting, giver) > 0) {
            found.add(new AssemblyFinding.VoiceGiven(from.get().school()));
        }
        if (to.get().proxy() != null) {
            found.add(new AssemblyFinding.VoiceGiven(to.get().school()));
        }
        int most = meeting.statutes().proxies();
        if (carried(meeting, holder) >= most) {
            found.add(new AssemblyFinding.TooManyProxies(to.get().school(), most));
        }
        return found;
    }

    private static long carried(Meeting meeting, CooperativeId holder) {
        return meeting.roll().stream().filter(one -> Objects.equals(one.proxy(), holder)).count();
    }

    private static Optional<Voter> voter(Meeting meeting, CooperativeId id) {
        return meeting.roll().stream().filter(one -> one.cooperative().equals(id)).findFirst();
    }

    static List<AssemblyFinding> attended(
            Meeting meeting, Set<CooperativeId> present, LocalDate today) {
        var found = new ArrayList<>(held(meeting, today));
        for (CooperativeId id : present) {
            Optional<Voter> one = voter(meeting, id);
            if (one.isEmpty()) {
                found.add(new AssemblyFinding.Missing("present", "cette coopérative sur la liste"));
            } else if (one.get().holder() == null) {
                found.add(new AssemblyFinding.NoHolder(one.get().school()));
            }
        }
        return found;
    }

    static List<AssemblyFinding> voted(
            Meeting meeting, int position, Vote counted, LocalDate today) {
        var found = new ArrayList<>(held(meeting, today));
        if (meeting.agenda().stream().noneMatch(item -> item.position() == position)) {
            found.add(new AssemblyFinding.NoSuchMeeting());
        }
        Quorum quorum = meeting.quorum();
        if (found.isEmpty() && !quorum.reached()) {
            found.add(new AssemblyFinding.NoQuorum(quorum));
        }
        if (counted.words().isEmpty()) {
            found.add(new AssemblyFinding.Missing("resolution", "la résolution"));
        }
        if (counted.words().length() > 1000) {
            found.add(new AssemblyFinding.OutOfBounds("resolution", 1000));
        }
        int cast = counted.inFavour() + counted.against() + counted.abstained();
        if (cast == 0) {
            found.add(new AssemblyFinding.NothingCounted());
        }
        if (cast > quorum.there()) {
            found.add(new AssemblyFinding.TooManyVotes(cast, quorum.there()));
        }
        return found;
    }

    static List<AssemblyFinding> drawn(Meeting meeting, String words, LocalDate today) {
        var found = new ArrayList<>(held(meeting, today));
        boolean silent = meeting.agenda().stream().allMatch(item -> item.vote() == null);
        // Without quorum nothing is voted: the minutes say so.
        if (found.isEmpty() && silent && meeting.quorum().reached()) {
            found.add(new AssemblyFinding.NothingVoted());
        }
        if (words.length() > 4000) {
            found.add(new AssemblyFinding.OutOfBounds("dit", 4000));
        }
        return found;
    }
}
