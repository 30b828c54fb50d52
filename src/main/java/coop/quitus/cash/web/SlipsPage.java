package coop.quitus.cash.web;

import coop.quitus.cash.DepositSlip;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What went to the bank, slip by slip, and a list of cheques to fill.
///
/// @param receipts the receipts brought to the bank that have no slip yet
/// @param typed what was typed, when the page comes back
public record SlipsPage(
        Frame frame,
        String path,
        SchoolYear year,
        List<DepositSlip> slips,
        List<Choice> receipts,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    /// How many cheques a slip of paper holds here.
    static final int CHEQUES = 12;

    public List<Integer> rows() {
        return IntStream.rangeClosed(1, CHEQUES).boxed().toList();
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
