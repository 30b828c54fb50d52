package coop.quitus.cash.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Counting a till by notes and coins.
///
/// @param action where it is sent
/// @param back the way back
/// @param held what the books say; shown only once it is counted
/// @param tills the tills one can count; empty when it is a deposit
public record CountPage(
        Frame frame,
        String action,
        String back,
        String key,
        String date,
        String till,
        String note,
        Pieces pieces,
        Money held,
        List<Choice> tills,
        List<Sentence> sentences)
        implements Page {

    public boolean deposits() {
        return tills.isEmpty();
    }
}
