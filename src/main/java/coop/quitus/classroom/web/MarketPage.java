package coop.quitus.classroom.web;

import coop.quitus.classroom.Market;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The market as the class prepares it, then as it is held.
public record MarketPage(
        Frame frame,
        ClassSession session,
        Optional<Market> market,
        Names names,
        List<Choice> pupils,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String day() {
        return market.map(one -> Dates.longDay(one.heldOn())).orElse("");
    }

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }
}
