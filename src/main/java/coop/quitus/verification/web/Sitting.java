package coop.quitus.verification.web;

import coop.quitus.kernel.Actor;
import coop.quitus.verification.Observation;
import coop.quitus.verification.Observation.Subject;
import coop.quitus.verification.Panels.Seat;
import coop.quitus.verification.ReportOffer;
import coop.quitus.verification.Sample;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Someone at the table, with what lies before them.
///
/// @param path where their pages stand
/// @param place as a sentence says it
/// @param offer the report offered today; null when none is
/// @param sample what was drawn for it; null before it began
/// @param observations all that was said of it, the oldest first
public record Sitting(
        String path,
        Seat seat,
        String place,
        @Nullable ReportOffer offer,
        @Nullable Sample sample,
        List<Observation> observations) {

    public Sitting {
        observations = List.copyOf(observations);
    }

    /// Under what name a tablet keeps what could not leave yet: two people may share one.
    public String name() {
        return seat.verifier().id() + "." + version();
    }

    public int version() {
        return offer == null ? 0 : offer.version();
    }

    public int total() {
        return sample == null ? 0 : sample.pieces().size();
    }

    /// Whether there is cash to count.
    public boolean hasCash() {
        return offer != null && !offer.report().cash().book().isZero();
    }

    /// What this person said last of a piece, of the cash (0) or of the statement (0).
    public @Nullable Observation mine(Subject subject, int position) {
        return said(subject, position).stream()
                .filter(one -> one.by().person().equals(seat.verifier().id()))
                .findFirst()
                .orElse(null);
    }

    /// What the others said last of it.
    public List<Observation> others(Subject subject, int position) {
        return said(subject, position).stream()
                .filter(one -> !one.by().person().equals(seat.verifier().id()))
                .toList();
    }

    /// The last word of each person, the latest first.
    private List<Observation> said(Subject subject, int position) {
        List<Observation> about =
                observations.reversed().stream()
                        .filter(one -> one.subject() == subject && one.position() == position)
                        .toList();
        return about.stream()
                .filter(one -> about.stream().filter(one::sameAs).findFirst().orElseThrow() == one)
                .toList();
    }

    /// The page of a piece; before the first, the start; after the last, what is left to see.
    public String page(int position) {
        if (position < 1) {
            return path;
        }
        return position <= total()
                ? path + "/pieces/" + position
                : path + (hasCash() ? "/caisse" : "/releve");
    }

    /// The first piece this person said nothing of; else what comes after the pieces.
    public String goingOn() {
        return sample == null
                ? path
                : sample.pieces().stream()
                        .filter(drawn -> mine(Subject.PIECE, drawn.position()) == null)
                        .findFirst()
                        .map(drawn -> page(drawn.position()))
                        .orElse(page(total() + 1));
    }

    /// How many pieces this person has seen.
    public long seenByMe() {
        return sample == null
                ? 0
                : sample.pieces().stream()
                        .filter(drawn -> mine(Subject.PIECE, drawn.position()) != null)
                        .count();
    }

    Optional<Sample.Drawn> drawn(int position) {
        return sample == null ? Optional.empty() : sample.at(position).findFirst();
    }

    Actor acting() {
        return seat.acting();
    }
}
