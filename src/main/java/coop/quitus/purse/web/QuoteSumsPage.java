package coop.quitus.purse.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.purse.Quote;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// The sums of one quote, for the class to work out.
public record QuoteSumsPage(
        Frame frame,
        ClassSession session,
        Quote quote,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
