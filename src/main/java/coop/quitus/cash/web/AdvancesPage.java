package coop.quitus.cash.web;

import coop.quitus.cash.Advance;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Jar;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// The class advances: what each class was entrusted with, spent, gave back.
///
/// @param typed what was typed, when the page comes back
/// @param mayGive whether this reader gives and takes back
public record AdvancesPage(
        Frame frame,
        String path,
        SchoolYear year,
        List<Advance> advances,
        List<Choice> classes,
        String key,
        Map<String, String> typed,
        boolean mayGive,
        List<Sentence> sentences)
        implements Page {

    /// What the class kept for its purchases, and what became of it: what it gave back is said
    /// beside, and is not spent.
    public Jar jar(Advance advance) {
        Money kept = advance.given().plus(advance.received()).minus(advance.returned());
        return new Jar(
                "Gardé pour la classe",
                Money.ZERO,
                kept.isNegative() ? Money.ZERO : kept,
                advance.spent());
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
