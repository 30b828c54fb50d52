package coop.quitus.advice.web;

import coop.quitus.bylaw.LegalText;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The texts behind the rules and the advice.
public record TextsPage(Frame frame, List<LegalText> texts) implements Page {

    public static String day(LegalText text) {
        return (text.signed() ? "" : "noté le ") + Dates.longDay(text.datedOn());
    }

    public static String status(LegalText text) {
        return Statuses.word(text);
    }
}
