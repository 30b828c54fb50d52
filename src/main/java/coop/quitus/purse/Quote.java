package coop.quitus.purse;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.UUID;

/// What a supplier asks for something a class wants (*devis*).
///
/// @param subject what it is for: a step of a project, a wish of a budget
/// @param workedOut whether the class has found its total
/// @param chosen whether it is the one that was chosen for its subject
public record Quote(
        UUID id,
        SchoolYear year,
        String classCode,
        UUID subject,
        String supplier,
        List<QuoteItem> items,
        boolean workedOut,
        boolean chosen) {

    public Quote {
        items = List.copyOf(items);
    }

    public Money total() {
        return Money.sum(items.stream().map(QuoteItem::total));
    }
}
