package coop.quitus.closing.web;

import coop.quitus.closing.Closing;
import coop.quitus.closing.Closing.Standing;
import coop.quitus.closing.ClosingSentences;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.ClosingStep;
import coop.quitus.closing.ReportVersion;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// The closing of a year: what is left to do, where the report stands, and what may be done next.
///
/// @param path where the year lives
/// @param mayKeep whether this reader prepares the report
/// @param maySend whether this reader sends it
/// @param mayDecide whether this reader decides for the association
/// @param sent what was typed in a form that was refused
/// @param sentences why it was
public record ClosingPage(
        Frame frame,
        String path,
        Closing closing,
        List<ClosingStep> steps,
        List<ReportVersion> versions,
        LocalDate today,
        boolean mayKeep,
        boolean maySend,
        boolean mayDecide,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /// Books that are open until midnight are open for the last time on the day before.
    public LocalDate lastOpenDay(Instant until) {
        return LocalDate.ofInstant(until, PARIS).minusDays(1);
    }

    public boolean stillOpen(Instant until) {
        return !today.isAfter(lastOpenDay(until));
    }

    public String here() {
        return path + "/cloture";
    }

    public ClosingState state() {
        return closing.state();
    }

    public String text(String field) {
        return sent.getOrDefault(field, "");
    }

    /// How the plant has grown: seed, shoot, bud, flower.
    public int growth() {
        return switch (closing.state()) {
            case ClosingState.Vouched _ -> 3;
            case ClosingState.Ready _ -> 2;
            case ClosingState.Draft _, ClosingState.Returned _ ->
                    closing.done() == 0 ? 0 : closing.allDone() ? 2 : 1;
        };
    }

    public String progress() {
        return closing.state() instanceof ClosingState.Vouched
                ? "Le quitus est donné, les livres sont clos."
                : closing.done() + " sur " + closing.checks().size();
    }

    /// The year is over, so that its report may be drawn.
    public boolean over() {
        return closing.year().lastDay().isBefore(today);
    }

    public boolean late() {
        return !(closing.state() instanceof ClosingState.Vouched) && today.isAfter(closing.due());
    }

    public String where() {
        return ClosingSentences.where(closing.state());
    }

    public static String where(ClosingState state) {
        return ClosingSentences.where(state);
    }

    public static State state(Standing standing) {
        return switch (standing) {
            case DONE -> State.GOOD;
            case TO_DO -> State.WAITING;
            case BLOCKING -> State.WRONG;
        };
    }

    /// Whether the report may be offered now.
    public boolean mayOffer() {
        return mayKeep
                && over()
                && closing.allDone()
                && closing.state() instanceof ClosingState.Offerable
                && (closing.voided() || !(closing.state() instanceof ClosingState.Ready));
    }

    public boolean ready() {
        return closing.state() instanceof ClosingState.Ready;
    }

    public boolean verified() {
        return closing.state() instanceof ClosingState.Verified;
    }

    public boolean submitted() {
        return closing.state() instanceof ClosingState.Submitted;
    }

    /// Whether a reopening may be asked: the year is closed, or was opened for a time.
    public boolean mayAsk() {
        return switch (closing.state()) {
            case ClosingState.Vouched _, ClosingState.Returned _ -> true;
            case ClosingState.Draft draft -> draft.openUntil() != null;
            case ClosingState.Ready _ -> false;
        };
    }

    public boolean vouched() {
        return closing.state() instanceof ClosingState.Vouched;
    }

    /// The last day proposed for a reopening: two weeks from now.
    public String fortnight() {
        return today.plusDays(14).toString();
    }
}
