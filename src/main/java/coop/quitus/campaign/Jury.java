package coop.quitus.campaign;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The jury of an action: several judges, each with a link and no account, one grid. Marks stay
/// unseen by the others until the jury closes; then only means are shown.
public interface Jury {

    /// Someone who judges.
    ///
    /// @param graded how many classes they marked whole
    /// @param dismissedAt null while their link opens
    record Judge(UUID id, String name, int graded, @Nullable Instant dismissedAt) {}

    /// Where a link leads.
    record Seat(Edition edition, UUID judge, String name) {}

    /// What came of it for a class.
    ///
    /// @param tenths the mean of the judges' totals, in tenths of a point, rounded
    /// @param judges how many marked the whole grid
    record Result(Enrolment enrolment, int tenths, int judges) {}

    /// Calls a judge, or makes another link for one who was called: the earlier one dies.
    ///
    /// @param judge the form's own key for a new one
    /// @return the secret of the link, told once
    Outcome<String, CampaignFinding> call(Edition edition, UUID judge, String name, Actor by);

    /// A link that opens no more; what was marked still counts.
    void dismiss(Edition edition, UUID judge, Actor by);

    List<Judge> judges(Edition edition);

    /// Who sits behind a link; empty for one that opens nothing.
    Optional<Seat> seat(AssociationId place, String secret);

    /// What this judge gave a class: points by criterion, only those given.
    Map<String, Integer> marks(Seat seat, CooperativeId cooperative, UUID enrolment);

    /// How many classes this judge marked whole.
    int graded(Seat seat);

    /// Marks a class, criterion by criterion; changed as often as needed until the jury closes.
    Outcome<Integer, CampaignFinding> mark(
            Seat seat, CooperativeId cooperative, UUID enrolment, Map<String, Integer> points);

    /// Closes the jury: marks stay as they are, and means may be read.
    Outcome<Edition, CampaignFinding> close(Edition edition, Actor by);

    /// By category, the best first; empty until the jury has closed.
    List<Result> results(Edition edition);
}
