package coop.quitus.treasury.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.Certainty;
import coop.quitus.treasury.Reconciliation;
import coop.quitus.treasury.Suggestion;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

    /// The form that writes what the bank shows and nobody wrote, already filled.
    public String toWrite(BankLine line) {
        boolean in = line.amount().isPositive();
        return path.substring(0, path.length() - "/banque".length())
                + "/cahier/nouvelle/"
                + (in ? "recette" : "depense")
                + "?montant="
                + encoded(line.amount().absolute().amountInFrench())
                + "&date="
                + line.bookedOn()
                + "&libelle="
                + encoded(line.label())
                + "&cheque="
                + encoded(line.cheque())
                + "&caisse=TRE_BANK&retour="
                + encoded(path + "/rapprochement");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
