package coop.quitus.cash.web;

import coop.quitus.cash.DurableGood;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The register of durable goods.
///
/// @param on the day the goods are worth what is shown
/// @param typed what was typed, when the page comes back
public record InventoryPage(
        Frame frame,
        String path,
        LocalDate on,
        List<DurableGood> goods,
        Map<String, String> typed,
        boolean mayEnter,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public List<DurableGood> there() {
        return goods.stream().filter(good -> good.leftOn() == null).toList();
    }

    public List<DurableGood> gone() {
        return goods.stream().filter(good -> good.leftOn() != null).toList();
    }

    public List<Choice> choices() {
        return there().stream()
                .map(good -> new Choice(good.id().toString(), good.number() + ", " + good.label()))
                .toList();
    }

    public Money worth() {
        return Money.sum(there().stream().map(good -> good.worthOn(on)));
    }
}
