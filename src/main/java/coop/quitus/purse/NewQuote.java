package coop.quitus.purse;

import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.UUID;

/// A quote as an adult writes it down from the supplier's paper.
///
/// @param id the form's own key, so that a double click writes once
/// @param supplier 80 characters at most
/// @param items 1 to 12
public record NewQuote(
        UUID id,
        SchoolYear year,
        String classCode,
        UUID subject,
        String supplier,
        List<QuoteItem> items) {

    public NewQuote {
        items = List.copyOf(items);
    }
}
