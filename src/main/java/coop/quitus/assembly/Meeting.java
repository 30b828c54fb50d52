package coop.quitus.assembly;

import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A general meeting of an association, at its first call or its second.
///
/// @param year whose accounts it hears
/// @param firstCall the meeting without quorum that this one follows; null at the first call
/// @param secondCall the meeting that follows this one; null for none
/// @param roll one voice for each cooperative; empty before the notice
/// @param convokedAt null before the notice
/// @param minutes null while it is open
public record Meeting(
        UUID id,
        MeetingKind kind,
        SchoolYear year,
        @Nullable UUID firstCall,
        @Nullable UUID secondCall,
        LocalDate on,
        LocalTime at,
        String place,
        Statutes statutes,
        List<AgendaItem> agenda,
        List<Voter> roll,
        @Nullable Instant convokedAt,
        @Nullable MeetingMinutes minutes) {

    public Meeting {
        agenda = List.copyOf(agenda);
        roll = List.copyOf(roll);
    }

    public String title() {
        return "Assemblée générale "
                + kind.inFrench()
                + (firstCall == null ? "" : ", seconde convocation");
    }

    /// The quorum of this call.
    public Share share() {
        return firstCall == null ? statutes.quorum() : statutes.secondQuorum();
    }

    public Quorum quorum() {
        Set<Object> there =
                roll.stream()
                        .filter(Voter::present)
                        .map(Voter::cooperative)
                        .collect(Collectors.toSet());
        int represented =
                (int)
                        roll.stream()
                                .filter(one -> !one.present() && one.proxy() != null)
                                .filter(one -> there.contains(one.proxy()))
                                .count();
        return new Quorum(roll.size(), there.size(), represented, share().of(roll.size()));
    }

    /// Whether the accounts were put to the vote and adopted.
    public boolean approvedAccounts() {
        return agenda.stream()
                .filter(item -> item.theme() == Theme.ACCOUNTS)
                .flatMap(item -> Optional.ofNullable(item.vote()).stream())
                .anyMatch(Vote::adopted);
    }

    /// What a first call becomes on the calendar.
    ///
    /// @throws NullPointerException when its day or its hour is not known
    public static Meeting first(NewMeeting asked) {
        var agenda = new ArrayList<AgendaItem>();
        for (Theme theme : asked.themes()) {
            agenda.add(new AgendaItem(agenda.size() + 1, theme, theme.inFrench(), null));
        }
        for (String title : asked.others()) {
            agenda.add(new AgendaItem(agenda.size() + 1, Theme.OTHER, title, null));
        }
        return new Meeting(
                asked.key(),
                asked.kind(),
                asked.year(),
                null,
                null,
                Objects.requireNonNull(asked.on()),
                Objects.requireNonNull(asked.at()),
                asked.place(),
                asked.statutes(),
                agenda,
                List.of(),
                null,
                null);
    }

    /// The second call of this one: the same agenda, another day.
    public Meeting again(UUID second, LocalDate day, LocalTime hour, String where) {
        return new Meeting(
                second, kind, year, id, null, day, hour, where, statutes, agenda, List.of(), null,
                null);
    }
}
