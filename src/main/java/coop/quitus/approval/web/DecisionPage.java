package coop.quitus.approval.web;

import coop.quitus.approval.Proof;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Who decided an expense, and the walk of its proof.
///
/// @param path of the school year
/// @param offered the decisions it may carry, for who keeps the books
/// @param mayRead whether this reader reads the entries
/// @param mayProve whether this reader sees vouchers and the bank
/// @param mayKeep whether this reader ties decisions
public record DecisionPage(
        Frame frame,
        CooperativeId cooperative,
        String path,
        Proof proof,
        List<Choice> offered,
        boolean mayRead,
        boolean mayProve,
        boolean mayKeep,
        List<Sentence> sentences)
        implements Page {

    public String entryPath() {
        return path + "/cahier/" + proof.entry().piece();
    }

    public String here() {
        return entryPath() + "/decision";
    }

    /// *Conseil de CM2, 6 octobre 2025, n° 12 du registre*.
    public String register() {
        var decision = proof.decision();
        return decision != null && decision.number().isPresent()
                ? "n° " + decision.number().getAsInt() + " du registre"
                : "pas encore au registre";
    }
}
