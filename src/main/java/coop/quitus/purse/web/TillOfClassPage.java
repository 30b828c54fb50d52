package coop.quitus.purse.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Chart;
import coop.quitus.purse.ClassTill;
import coop.quitus.purse.TillMovement;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Jar;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The till of a class: what pupils told, what became of it.
///
/// @param path of the school year
/// @param told all that was told, the latest first
/// @param mayKeep whether this reader confirms
/// @param asked the movement whose form came back; empty otherwise
public record TillOfClassPage(
        Frame frame,
        String path,
        String here,
        ClassTill till,
        List<TillMovement> told,
        Chart chart,
        List<Choice> decisions,
        boolean mayKeep,
        LocalDate today,
        String asked,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public Jar jar() {
        return new Jar(
                "La caisse de " + till.classCode(), till.before(), till.received(), till.spent());
    }

    /// What was typed for one movement.
    public String text(TillMovement movement, String name) {
        return asked.equals(movement.id().toString()) ? typed.getOrDefault(name, "") : "";
    }

    public List<Sentence> sentencesOf(TillMovement movement) {
        return asked.equals(movement.id().toString()) ? sentences : List.of();
    }

    public List<Choice> accounts(TillMovement movement) {
        return chart.accounts().stream()
                .filter(account ->
                        movement.way() == TillMovement.Way.SPENT
                                ? account.key().isCharge()
                                : account.key().isProduct())
                .map(account -> new Choice(account.key().value(), account.label()))
                .toList();
    }

    public List<TillMovement> answered() {
        return told.stream().filter(one -> one.state() != TillMovement.State.WAITING).toList();
    }
}
