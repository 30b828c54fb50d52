package coop.quitus.verification.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.verification.PanelPolicies.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What an association asks of those who verify.
///
/// @param typed the fields as they stand
/// @param mayChange whether this reader may change them
public record CommissionPage(
        Frame frame,
        String path,
        SchoolYear year,
        List<Shipped> shipped,
        Map<String, String> typed,
        boolean mayChange,
        List<Sentence> sentences)
        implements Page {

    public List<Choice> models() {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < shipped.size(); i++) {
            Shipped one = shipped.get(i);
            choices.add(new Choice(Integer.toString(i), one.name(), one.source()));
        }
        choices.add(new Choice(CommissionForm.OWN, "Autre chose", "À préciser dessous."));
        return choices;
    }

    public List<Choice> holders() {
        return List.of(
                new Choice("NONE", "Aucun"),
                new Choice("ONE", "Un mandataire"),
                new Choice("ALL", "Tous les mandataires"));
    }

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /// The year before and the year after: each year keeps what it was asked.
    public List<SchoolYear> others() {
        return List.of(year.previous(), year.next());
    }

    public boolean own() {
        return CommissionForm.OWN.equals(text("modele"));
    }
}
