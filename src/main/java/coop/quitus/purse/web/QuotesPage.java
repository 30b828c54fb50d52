package coop.quitus.purse.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.purse.Quote;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// The quotes of one thing, as adults keep them.
///
/// @param ofClass where the pages of the class stand
/// @param key the key of the form that writes one more
public record QuotesPage(
        Frame frame,
        String here,
        String ofClass,
        List<Quote> quotes,
        boolean mayKeep,
        String key,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public int lines() {
        return QuotesController.LINES;
    }

    public boolean mayAsk() {
        return mayKeep && quotes.size() > 1 && quotes.stream().allMatch(Quote::workedOut);
    }
}
