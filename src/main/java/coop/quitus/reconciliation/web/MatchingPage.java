package coop.quitus.reconciliation.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.reconciliation.Certainty;
import coop.quitus.reconciliation.Reconciliation;
import coop.quitus.reconciliation.Suggestion;
import coop.quitus.treasury.BankLine;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The books and the bank, side by side.
///
/// @param suggestions the surest first
/// @param mayMatch whether this reader may accept and undo
public record MatchingPage(
        Frame frame,
        String path,
        SchoolYear year,
        Reconciliation state,
        List<Suggestion> suggestions,
        boolean mayMatch,
        List<Sentence> sentences)
        implements Page {

    public long certain() {
        return suggestions.stream().filter(each -> each.certainty() == Certainty.CERTAIN).count();
    }

    /// How a suggestion's certainty is shown.
    public State state(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN, CHOSEN -> State.GOOD;
            case LIKELY -> State.WAITING;
            case POSSIBLE -> State.SILENT;
        };
    }

    /// What the bank shows, the cash book does not, and nothing proposed explains.
    public List<BankLine> unwritten() {
        Set<UUID> proposed =
                suggestions.stream()
                        .flatMap(each -> each.lines().stream())
                        .map(BankLine::id)
                        .collect(Collectors.toSet());
        return state.notInTheBooks().stream()
                .filter(line -> !proposed.contains(line.id()))
                .toList();
    }

    /// Where that line is written.
    public String toWrite(BankLine line) {
        return path + "/lignes/" + line.id() + "/ecriture";
    }
}
