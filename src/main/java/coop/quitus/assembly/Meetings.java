package coop.quitus.assembly;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The general meetings of an association, from the notice to the signed minutes.
public interface Meetings {

    /// The latest first, without their rolls.
    List<Meeting> of(AssociationId association);

    Optional<Meeting> find(AssociationId association, UUID meeting);

    /// Puts a meeting on the calendar; nobody is written to yet.
    Outcome<Meeting, AssemblyFinding> announce(
            AssociationId association, NewMeeting asked, Actor by);

    /// Closes the roll and writes to each mandate holder in the background; gives the job (ASG-03).
    Outcome<UUID, AssemblyFinding> convoke(AssociationId association, UUID meeting, Actor by);

    /// Without quorum: the same agenda, another day, the quorum of the second call (ASG-01).
    Outcome<Meeting, AssemblyFinding> callAgain(
            AssociationId association,
            UUID meeting,
            @Nullable LocalDate on,
            @Nullable LocalTime at,
            String place,
            Actor by);

    /// A cooperative entrusts its voice to another (ASG-02).
    Outcome<Meeting, AssemblyFinding> entrust(
            AssociationId association,
            UUID meeting,
            CooperativeId giver,
            CooperativeId holder,
            Actor by);

    /// Exactly these are there.
    Outcome<Meeting, AssemblyFinding> attend(
            AssociationId association, UUID meeting, Set<CooperativeId> present, Actor by);

    /// Notes the count of a vote (ASG-01, ASG-02); a second count of a point replaces the first.
    ///
    /// @param counted its words and its three counts; the rest is reckoned here
    Outcome<Meeting, AssemblyFinding> vote(
            AssociationId association, UUID meeting, int position, Vote counted, Actor by);

    /// Draws the minutes, once: nothing of the meeting changes any more.
    Outcome<Meeting, AssemblyFinding> draw(
            AssociationId association, UUID meeting, String words, Actor by);

    /// Signs the minutes; two officers do.
    Outcome<Meeting, AssemblyFinding> sign(
            AssociationId association, UUID meeting, String office, Actor by);

    /// The notice, sealed; empty before it is sent.
    Optional<byte[]> notice(AssociationId association, UUID meeting, Actor by);

    /// The sheet to sign; empty before the notice.
    Optional<byte[]> sheet(AssociationId association, UUID meeting);

    /// The minutes: a draft until both officers signed, then sealed; empty before they are drawn.
    Optional<byte[]> minutes(AssociationId association, UUID meeting, Actor by);
}
