package coop.quitus.classroom.web;

import coop.quitus.classroom.Market;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The market as the teacher prepares it.
public record TeacherMarketPage(
        Frame frame,
        String path,
        Optional<Market> market,
        Names names,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String day() {
        return market.map(one -> Dates.longDay(one.heldOn())).orElse("");
    }

    /// Those who have no offer yet; empty when all do.
    public String without() {
        var without = new ArrayList<UUID>(names.byId().keySet());
        market.ifPresent(one -> one.offers().forEach(offer -> without.remove(offer.pupil())));
        return names.of(without);
    }

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }
}
