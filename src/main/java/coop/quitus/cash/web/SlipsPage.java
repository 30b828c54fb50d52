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

    /// How many cheques a slip may list, and how many rows are added at a time.
    static final int CHEQUES = 60;

    private static final int AT_A_TIME = 6;

    public List<Integer> rows() {
        int asked = text("rangs").matches("\\d{1,3}") ? Integer.parseInt(text("rangs")) : AT_A_TIME;
        return IntStream.rangeClosed(1, Math.clamp(asked, AT_A_TIME, CHEQUES)).boxed().toList();
    }

    /// How many rows there are once some are added.
    public int moreRows() {
        return Math.min(rows().size() + AT_A_TIME, CHEQUES);
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
